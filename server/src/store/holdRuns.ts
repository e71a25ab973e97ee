import type { Kysely } from 'kysely';
import { inOrder } from './inOrder.ts';
import type { RunRow, Tables } from './tables.ts';

/**
 * Writes these runs, or when they were last seen. From here to the commit no other server writes to any of them, which is
 * why it comes before whatever else is done to a run's observations. A run may come more than once.
 */
export async function holdRuns(db: Kysely<Tables>, runs: readonly RunRow[]): Promise<void> {
  const rows = new Map<string, RunRow>();
  for (const run of runs) {
    const before = rows.get(run.id) ?? run;
    rows.set(run.id, { ...before, last_seen_ms: Math.max(before.last_seen_ms, run.last_seen_ms) });
  }
  await db
    .insertInto('runs')
    .values(inOrder(rows))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        last_seen_ms: eb
          .case()
          .when('excluded.last_seen_ms', '>', eb.ref('runs.last_seen_ms'))
          .then(eb.ref('excluded.last_seen_ms'))
          .else(eb.ref('runs.last_seen_ms'))
          .end(),
      })),
    )
    .execute();
}
