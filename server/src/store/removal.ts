import type { Kysely } from 'kysely';
import { holdRuns } from './holdRuns.ts';
import type { Repository } from './repository.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** After their end shares stay as long, for their owner to see what became of them. */
const endedSharesStayMs = 30 * 24 * 3_600_000;

export function removal(db: Kysely<Tables>): Pick<Repository, 'purge'> {
  return {
    purge: ({ seenBeforeMs, nowMs, limit }) =>
      inTransaction(db, async (transaction) => {
        const ended = await removeEndedShares(transaction, nowMs - endedSharesStayMs, limit);
        const jobs = await removeOldJob(transaction, seenBeforeMs);
        const removed = ended + jobs;
        return (
          removed + (await removeObservations(transaction, { seenBeforeMs, nowMs, limit: limit - removed }))
        );
      }),
  };
}

async function removeEndedShares(db: Kysely<Tables>, endedBeforeMs: number, limit: number): Promise<number> {
  const ended = await db
    .selectFrom('shares')
    .select('id')
    .where((eb) => eb.or([eb('expires_ms', '<', endedBeforeMs), eb('revoked_ms', '<', endedBeforeMs)]))
    .limit(limit)
    .execute();
  if (ended.length === 0) return 0;
  await db
    .deleteFrom('shares')
    .where(
      'id',
      'in',
      ended.map(({ id }) => id),
    )
    .execute();
  return ended.length;
}

/** One at a time: it goes with up to a thousand rows. */
async function removeOldJob(db: Kysely<Tables>, createdBeforeMs: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('bulk_jobs')
    .where('id', '=', (eb) =>
      eb
        .selectFrom('bulk_jobs')
        .select('id')
        .where('created_ms', '<', createdBeforeMs)
        .orderBy('created_ms')
        .limit(1),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function removeObservations(
  db: Kysely<Tables>,
  { seenBeforeMs, nowMs, limit }: { seenBeforeMs: number; nowMs: number; limit: number },
): Promise<number> {
  const old = await db
    .selectFrom('observations')
    .select(['id', 'run_id', 'content'])
    .where('last_seen_ms', '<', seenBeforeMs)
    .where((eb) => {
      const shown = eb
        .selectFrom('shares')
        .select('shares.id')
        .whereRef('observation_id', '=', 'observations.id');
      return eb.not(eb.exists(shown));
    })
    .where((eb) => {
      const watched = eb
        .selectFrom('watches')
        .select('watches.run_id')
        .whereRef('watches.run_id', '=', 'observations.run_id')
        .where('until_ms', '>', nowMs);
      return eb.not(eb.exists(watched));
    })
    .orderBy('last_seen_ms')
    .limit(limit)
    .execute();
  if (old.length === 0) return 0;
  const runIds = old.map((observation) => observation.run_id);
  await holdRuns(db, await db.selectFrom('runs').selectAll().where('id', 'in', runIds).execute());
  const { numDeletedRows } = await db
    .deleteFrom('observations')
    .where(
      'id',
      'in',
      old.map(({ id }) => id),
    )
    .where('last_seen_ms', '<', seenBeforeMs) // still: another server may have seen it again
    .executeTakeFirst();
  await removeLeftOver(db, old);
  return Number(numDeletedRows);
}

/** Contents and runs that no observation refers to any more. */
async function removeLeftOver(
  db: Kysely<Tables>,
  removed: { content: string; run_id: string }[],
): Promise<void> {
  await db
    .deleteFrom('contents')
    .where(
      'digest',
      'in',
      removed.map(({ content }) => content),
    )
    .where((eb) => {
      const users = eb.selectFrom('observations').select('id').whereRef('content', '=', 'contents.digest');
      return eb.not(eb.exists(users));
    })
    .execute();
  await db
    .deleteFrom('runs')
    .where(
      'id',
      'in',
      removed.map(({ run_id }) => run_id),
    )
    .where((eb) => {
      const kept = eb.selectFrom('observations').select('observations.id').whereRef('run_id', '=', 'runs.id');
      return eb.not(eb.exists(kept));
    })
    .execute();
}
