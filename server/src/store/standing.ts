import type { Kysely, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

export type ObservationRow = Selectable<Tables['observations']>;

/** How far a run has come. */
export interface Standing {
  newest: Omit<ObservationRow, 'source'> | null;
  /** The start of the newest later run of the same ids; null where there is none. */
  newerStartMs: number | null;
}

/** That of each of these runs, by the run's id. */
export async function readStandings(
  db: Kysely<Tables>,
  runIds: readonly string[],
): Promise<Map<string, Standing>> {
  const rows = await db
    .selectFrom('runs')
    .leftJoin('observations', (join) =>
      join.onRef('observations.run_id', '=', 'runs.id').on('observations.position', '=', (eb) =>
        eb
          .selectFrom('observations as each')
          .whereRef('each.run_id', '=', 'runs.id')
          .select((sub) => sub.fn.max('each.position').as('position')),
      ),
    )
    .select(['runs.id as runId', 'runs.start_ms as startMs'])
    .select(['observations.id', 'observations.position', 'observations.content'])
    .select(['observations.first_seen_ms', 'observations.last_seen_ms'])
    .select((eb) =>
      eb
        .selectFrom('runs as later')
        .whereRef('later.asked', '=', 'runs.asked')
        .whereRef('later.start_ms', '>', 'runs.start_ms')
        .select((sub) => sub.fn.max('later.start_ms').as('start_ms'))
        .as('newerStartMs'),
    )
    .where('runs.id', 'in', runIds)
    .execute();
  return new Map(
    rows.map(({ runId, startMs, newerStartMs, ...newest }) => [
      runId,
      {
        newest: isThere(newest) ? { ...newest, run_id: runId } : null,
        newerStartMs: startMs === 0 ? null : newerStartMs, // which of them is later is not known
      },
    ]),
  );
}

/** An outer join gives all of a row or nothing of it. */
function isThere<Row extends { id: string | null }>(
  row: Row,
): row is { [Name in keyof Row]: Exclude<Row[Name], null> } {
  return row.id !== null;
}
