import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { CheckStore, WatchStore } from '../domain/keeping/watchStore.ts';
import { toRun } from './reads.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

export function watches(db: Kysely<Tables>): WatchStore & CheckStore {
  return {
    startWatch: (runId, { sinceMs, untilMs, dueMs }) =>
      inTransaction(db, async (transaction) => {
        // Written even if nothing changes: of two servers that start the same watch the second waits here.
        await transaction
          .insertInto('watches')
          .values({ run_id: runId, since_ms: sinceMs, until_ms: untilMs })
          .onConflict((conflict) => conflict.column('run_id').doUpdateSet({ until_ms: untilMs }))
          .execute();
        const earlier = await transaction
          .selectFrom('checks')
          .select('due_ms')
          .where('run_id', '=', runId)
          .execute();
        if (
          areSame(
            earlier.map(({ due_ms }) => due_ms),
            dueMs,
          )
        ) {
          return;
        }
        await transaction
          .updateTable('watches')
          .set({ since_ms: sinceMs })
          .where('run_id', '=', runId)
          .execute();
        await transaction.deleteFrom('checks').where('run_id', '=', runId).execute();
        if (dueMs.length === 0) return;
        await transaction
          .insertInto('checks')
          .values(
            dueMs.map((due) => ({
              id: randomBytes(12).toString('base64url'),
              run_id: runId,
              due_ms: due,
              next_ms: due,
              attempts: 0,
            })),
          )
          .execute();
      }),

    async stopWatch(runId) {
      await db.deleteFrom('watches').where('run_id', '=', runId).execute();
    },

    async findWatch(runId) {
      const rows = await db
        .selectFrom('watches')
        .leftJoin('checks', 'checks.run_id', 'watches.run_id')
        .select(['since_ms', 'until_ms', 'due_ms', 'done_ms', 'outcome', 'problem'])
        .where('watches.run_id', '=', runId)
        .orderBy('due_ms')
        .execute();
      const [first] = rows;
      if (first === undefined) return null;
      return {
        sinceMs: first.since_ms,
        untilMs: first.until_ms,
        checks: rows.flatMap(({ due_ms, done_ms, outcome, problem }) =>
          due_ms === null ? [] : { dueMs: due_ms, doneMs: done_ms, outcome, problem },
        ),
      };
    },

    async claimDueCheck({ nowMs, leaseMs }) {
      for (;;) {
        const due = await db
          .selectFrom('checks')
          .innerJoin('watches', 'watches.run_id', 'checks.run_id')
          .innerJoin('runs', 'runs.id', 'checks.run_id')
          .selectAll('runs')
          .select(['checks.id as check_id', 'due_ms', 'next_ms', 'attempts', 'until_ms'])
          .where('done_ms', 'is', null)
          .where('next_ms', '<=', nowMs)
          .orderBy('next_ms')
          .limit(1)
          .executeTakeFirst();
        if (due === undefined) return null;
        const { numUpdatedRows } = await db
          .updateTable('checks')
          .set({ next_ms: nowMs + leaseMs, attempts: due.attempts + 1 })
          .where('id', '=', due.check_id)
          .where('next_ms', '=', due.next_ms)
          .where('done_ms', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) continue; // another server was quicker; is there a next one?
        const { check_id: id, due_ms: dueMs, until_ms: untilMs, attempts } = due;
        return { id, run: toRun(due), dueMs, untilMs, attempts };
      }
    },

    async finishCheck(id, { doneMs, outcome, problem }) {
      await db
        .updateTable('checks')
        .set({ done_ms: doneMs, outcome, problem })
        .where('id', '=', id)
        .execute();
    },

    async postponeCheck(id, untilMs) {
      await db.updateTable('checks').set({ next_ms: untilMs }).where('id', '=', id).execute();
    },
  };
}

function areSame(some: number[], others: number[]): boolean {
  const ordered = others.toSorted((one, other) => one - other);
  return (
    some.length === others.length &&
    some.toSorted((one, other) => one - other).every((due, index) => due === ordered[index])
  );
}
