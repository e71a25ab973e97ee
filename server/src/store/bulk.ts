import type { Kysely, Selectable } from 'kysely';
import type { BulkRow } from '../contract/bulk.ts';
import type { BulkStore, BulkWorkStore } from '../domain/keeping/bulkStore.ts';
import type { BulkEnd, KeptBulk } from '../domain/keeping/keptBulk.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** Rows of one statement: with their columns far below the 32,766 parameters that either database takes. */
const rowsAtOnce = 250;

export function bulk(db: Kysely<Tables>): BulkStore & BulkWorkStore {
  /** The job while this server holds it and it runs. */
  const held = (id: string, holder: string, of: Kysely<Tables> = db) =>
    of
      .updateTable('bulk_jobs')
      .where('id', '=', id)
      .where('holder', '=', holder)
      .where('ended_ms', 'is', null);

  return {
    createBulk: ({ id, mode, profile, createdMs, rows }) =>
      inTransaction(db, async (transaction) => {
        await transaction
          .insertInto('bulk_jobs')
          .values({
            id,
            mode,
            profile,
            rows: rows.length,
            state: 'running',
            created_ms: createdMs,
            lease_ms: 0,
            last_cursor: 0,
          })
          .execute();
        for (let first = 0; first < rows.length; first += rowsAtOnce) {
          await transaction
            .insertInto('bulk_rows')
            .values(
              rows.slice(first, first + rowsAtOnce).map((asked, index) => ({
                job_id: id,
                row: first + index,
                kind: asked.kind ?? null,
                asked: JSON.stringify(asked),
              })),
            )
            .execute();
        }
      }),

    async findBulk(id) {
      const job = await db.selectFrom('bulk_jobs').selectAll().where('id', '=', id).executeTakeFirst();
      return job === undefined ? null : toJob(job);
    },

    async countBulkRows(id, recentAfterMs) {
      const counts = await db
        .selectFrom('bulk_rows')
        .select(['kind', 'outcome'])
        .select((eb) => {
          const recent = eb.case().when('ended_ms', '>', recentAfterMs).then(eb.ref('ended_ms')).end();
          return [
            eb.fn.countAll<number>().as('rows'),
            eb.fn.count<number>(recent).as('recent'),
            eb.fn.min<number | null>(recent).as('recentSinceMs'),
          ];
        })
        .where('job_id', '=', id)
        .groupBy(['kind', 'outcome'])
        .execute();
      return counts.map((count) => ({ ...count }));
    },

    async listBulkResults(id, { after, limit }) {
      const rows = await db
        .selectFrom('bulk_rows')
        .select(['row', 'cursor', 'asked', 'result'])
        .where('job_id', '=', id)
        .where('cursor', '>', after)
        .orderBy('cursor')
        .limit(limit)
        .execute();
      return rows.map(({ row, cursor, asked, result }) => ({
        row,
        cursor: String(cursor),
        asked: JSON.parse(asked) as BulkRow, // as we wrote it, and so is the rest
        ...(JSON.parse(result ?? '') as BulkEnd),
      }));
    },

    async cancelBulk(id, nowMs) {
      const { numUpdatedRows } = await db
        .updateTable('bulk_jobs')
        .set({ state: 'cancelled', ended_ms: nowMs })
        .where('id', '=', id)
        .where('ended_ms', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) return true;
      const job = await db.selectFrom('bulk_jobs').select('id').where('id', '=', id).executeTakeFirst();
      return job !== undefined;
    },

    async claimBulk({ holder, mode, nowMs, leaseMs }) {
      for (;;) {
        const job = await db
          .selectFrom('bulk_jobs')
          .selectAll()
          .where('ended_ms', 'is', null)
          .where('lease_ms', '<=', nowMs)
          .where('mode', '=', mode)
          .orderBy('created_ms')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst();
        if (job === undefined) return null;
        const { numUpdatedRows } = await db
          .updateTable('bulk_jobs')
          .set({ holder, lease_ms: nowMs + leaseMs })
          .where('id', '=', job.id)
          .where('lease_ms', '=', job.lease_ms)
          .where('ended_ms', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) return toJob(job); // else another server was quicker; is there a next one?
      }
    },

    async listOpenBulkRows(id) {
      const rows = await db
        .selectFrom('bulk_rows')
        .select(['row', 'asked'])
        .where('job_id', '=', id)
        .where('cursor', 'is', null)
        .orderBy('row')
        .execute();
      return rows.map(({ row, asked }) => ({ row, asked: JSON.parse(asked) as BulkRow })); // as we wrote it
    },

    async renewBulk(id, { holder, untilMs }) {
      const { numUpdatedRows } = await held(id, holder).set({ lease_ms: untilMs }).executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    endBulkRows: (id, { holder, nowMs, untilMs, ends }) =>
      inTransaction(db, async (transaction) => {
        // Until the commit nobody else writes to this job, so that its cursors appear in their order.
        const job = await held(id, holder, transaction)
          .set((eb) => ({ lease_ms: untilMs, last_cursor: eb('last_cursor', '+', ends.length) }))
          .returning('last_cursor')
          .executeTakeFirst();
        if (job === undefined) return false;
        const before = job.last_cursor - ends.length;
        for (const [index, { row, end }] of ends.entries()) {
          await transaction
            .updateTable('bulk_rows')
            .set({
              outcome: end.outcome,
              result: JSON.stringify(end),
              ended_ms: nowMs,
              cursor: before + index + 1,
            })
            .where('job_id', '=', id)
            .where('row', '=', row)
            .where('cursor', 'is', null)
            .execute();
        }
        return true;
      }),

    async finishBulk(id, { holder, nowMs }) {
      const { numUpdatedRows } = await held(id, holder)
        .set({ state: 'done', ended_ms: nowMs })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async releaseBulk(id, { holder }) {
      await held(id, holder).set({ holder: null, lease_ms: 0 }).execute();
    },
  };
}

function toJob(job: Selectable<Tables['bulk_jobs']>): KeptBulk {
  const { id, mode, profile, rows, state } = job;
  return { id, mode, profile, rows, state, createdMs: job.created_ms, endedMs: job.ended_ms };
}
