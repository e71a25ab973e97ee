import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { historySchema } from '@tasklens/server/contract/history';
import { paths } from '@tasklens/server/contract/paths';
import { getJson, ProblemError } from '../../../api/http.ts';

const pageLength = 50;
const isBug = (error: Error): boolean => !(error instanceof ProblemError);

/** What is kept of a run, by the run's id. */
export const runQueries = {
  /** Its distinct answers, in pages of 50, the newest first. */
  observations: (runId: string) =>
    infiniteQueryOptions({
      queryKey: ['run', runId, 'observations'] as const,
      queryFn: ({ signal, pageParam }) => {
        const before = pageParam === null ? '' : `&before=${encodeURIComponent(pageParam)}`;
        const path = `${paths.runObservations(runId)}?limit=${pageLength}${before}`;
        return getJson(path, historySchema, { signal });
      },
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
      throwOnError: isBug,
    }),

  /** The server's watch over it; null while there is none. */
  keep: (runId: string) =>
    queryOptions({
      queryKey: ['run', runId, 'keep'] as const,
      queryFn: async ({ signal }) =>
        (await getJson(`${paths.runObservations(runId)}?limit=1`, historySchema, { signal })).keep,
      // What the server does by itself shows on a page that stays open.
      refetchInterval: ({ state }) =>
        state.data?.checks.some(({ doneAt }) => doneAt === null) === true ? 60_000 : false,
      throwOnError: isBug,
    }),
};
