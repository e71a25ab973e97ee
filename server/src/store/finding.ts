import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { IdField } from '../contract/taskQuery.ts';
import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import { newestRuns } from '../domain/keeping/newestRuns.ts';
import { toRun } from './reads.ts';
import type { Tables } from './tables.ts';

type Column = 'app_id' | 'room_id' | 'task_id' | 'user_id';
type Runs = ExpressionBuilder<Tables, 'runs'>;

interface Given {
  column: Column;
  id: string;
}

/** Those that tell tasks apart best come first; an app has too many of them to be searched for anything but itself. */
const columns: readonly (readonly [IdField, Column])[] = [
  ['roomId', 'room_id'],
  ['taskId', 'task_id'],
  ['userId', 'user_id'],
  ['appId', 'app_id'],
];

/** Anything shorter would be the beginning of too much to be worth a look. */
const shortestHalf = 4;
/** Of each id, so that one which a million tasks share takes no longer than any other. */
const mostLookedAt = 500;
/** Ids are printable ASCII: whatever goes on from a text stands between it and the text with this behind it. */
const beyondAscii = '\u007f';

/**
 * Searches what is kept by some of the ids: first the tasks that have one of them to the letter, the newest of each, then
 * those with one that goes on, from the last in its order, as ids often count or name the day.
 */
export function finding(db: Kysely<Tables>): Pick<AnswerStore, 'findRuns'> {
  return {
    async findRuns({ mode, profile, ids, limit }) {
      const given = columns.flatMap(([field, column]): Given[] => {
        const id = ids[field];
        return id === undefined ? [] : [{ column, id }];
      });
      const leading = given.filter(({ column }, index) => column !== 'app_id' || index === 0);

      const look = async (leads: (runs: Runs) => Expression<SqlBool>, column: Column) => {
        const rows = await db
          .selectFrom('runs')
          .selectAll()
          .where('id', 'in', (looked) =>
            looked
              .selectFrom('runs')
              .select('id')
              .where(leads)
              .where('mode', '=', mode)
              .where('profile', '=', profile)
              .orderBy(column, 'desc')
              .orderBy('start_ms', 'desc')
              .limit(mostLookedAt),
          )
          .where((runs) => runs.and(given.map((one) => fits(runs, one))))
          .where(isNewest)
          .orderBy('start_ms', 'desc')
          .limit(limit)
          .execute();
        return rows.map(toRun);
      };

      const whole = await Promise.all(
        leading.map(({ column, id }) => look((runs) => runs(column, '=', id), column)),
      );
      const found = newestRuns(whole.flat(), limit);
      const half = leading.find(({ id }) => id.length >= shortestHalf);
      if (found.length === limit || half === undefined) return found;
      return newestRuns([...found, ...(await look((runs) => goesOn(runs, half), half.column))], limit);
    },
  };
}

function fits(runs: Runs, { column, id }: Given): Expression<SqlBool> {
  const isWhole = runs(column, '=', id);
  return id.length < shortestHalf ? isWhole : runs.or([isWhole, goesOn(runs, { column, id })]);
}

const goesOn = (runs: Runs, { column, id }: Given): Expression<SqlBool> =>
  runs.and([runs(column, '>', id), runs(column, '<', id + beyondAscii)]);

/** No later run of the very same ids is kept. */
const isNewest = (runs: Runs): Expression<SqlBool> =>
  runs.not(
    runs.exists(
      runs
        .selectFrom('runs as later')
        .select('later.id')
        .whereRef('later.asked', '=', 'runs.asked')
        .whereRef('later.start_ms', '>', 'runs.start_ms'),
    ),
  );
