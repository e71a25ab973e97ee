import { queryOptions, type QueryObserverResult } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import { lookUpAnswerSchema, type LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths, toQueryString } from '@tasklens/server/contract/paths';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { getJson, ProblemError } from '../../api/http.ts';
import type { KindView } from './kinds/kindView.ts';
import { kindViews } from './kinds/kindViews.ts';
import { canChange, refreshEveryMs, type Asked } from './refresh.ts';

const keyOf = (kind: Kind, query: TaskQuery) => ['task', kind, query] as const;
const urlOf = (kind: Kind, query: TaskQuery) => `${paths.task(kind)}?${toQueryString(query)}`;

/** What the cache and a component both know of a query. */
type Known = Pick<
  QueryObserverResult<LookUpAnswer>,
  'data' | 'error' | 'dataUpdatedAt' | 'errorUpdatedAt' | 'errorUpdateCount'
>;

/** The same in the words of `refresh.ts`. */
export const toAsked = (known: Known): Asked => ({
  answer: known.data,
  error: known.error,
  answeredAtMs: known.dataUpdatedAt,
  failedAtMs: known.errorUpdatedAt,
  failures: known.errorUpdateCount,
});

/** Key, fetcher and refresh of a task's answer, and the code that draws its kind. */
export const taskQueries = {
  detail: (kind: Kind, query: TaskQuery) =>
    queryOptions({
      queryKey: keyOf(kind, query),
      queryFn: ({ signal }) => getJson(urlOf(kind, query), lookUpAnswerSchema, { signal }),
      refetchInterval: ({ state }) => refreshEveryMs(toAsked(state)),
      refetchIntervalInBackground: false,
      // Back in the tab: what can have changed is asked for at once, not at the next beat.
      refetchOnWindowFocus: ({ state }) => state.data !== undefined && canChange(state.data),
      throwOnError: (error) => !(error instanceof ProblemError), // a bug, not a failure
    }),

  /** The same answer, past the server's short cache; it takes the place of `detail`'s. */
  fresh: (kind: Kind, query: TaskQuery) =>
    queryOptions({
      queryKey: keyOf(kind, query),
      queryFn: ({ signal }) => getJson(`${urlOf(kind, query)}&fresh=1`, lookUpAnswerSchema, { signal }),
      staleTime: 0,
    }),

  /** The kind's picture and tabs: a chunk of its own, fetched while the answer is on its way. */
  view: (kind: Kind) =>
    queryOptions({
      queryKey: ['kindView', kind] as const,
      // A page only ever hands a view answers of its own kind; the compiler cannot see that across two queries.
      queryFn: async () => (await kindViews[kind]()) as unknown as KindView<Kind>,
      staleTime: Infinity,
      throwOnError: true,
    }),
};
