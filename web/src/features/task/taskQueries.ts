import {
  noop,
  queryOptions,
  type QueryFunctionContext,
  type QueryObserverResult,
} from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import { lookUpAnswerSchema, type LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths, toQueryString } from '@tasklens/server/contract/paths';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { getJson, ProblemError } from '../../api/http.ts';
import { metaQuery } from '../../api/metaQuery.ts';
import type { KindView } from './kinds/kindView.ts';
import { kindViews } from './kinds/kindViews.ts';
import { hasNotice } from './kept/hasNotice.ts';
import { offersWatch } from './kept/offersWatch.ts';
import { canChange, refreshEveryMs, steadyMs, type Asked } from './refresh.ts';
import type { Pin } from './taskSearch.ts';

const keyOf = (kind: Kind, query: TaskQuery, { run, observation }: Pin) =>
  ['task', kind, query, run ?? null, observation ?? null] as const;
type Key = ReturnType<typeof keyOf>;

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
  detail: (kind: Kind, query: TaskQuery, pin: Pin) =>
    queryOptions({
      queryKey: keyOf(kind, query, pin),
      queryFn: (context) => ask(kind, query, pin, context, ''),
      // As long as the page itself would wait before it asked again.
      staleTime: steadyMs,
      refetchInterval: ({ state }) => refreshEveryMs(toAsked(state)),
      refetchIntervalInBackground: false,
      // Back in the tab: what can have changed is asked for at once, not at the next beat.
      refetchOnWindowFocus: ({ state }) => state.data !== undefined && canChange(state.data),
      throwOnError: (error) => !(error instanceof ProblemError), // a bug, not a failure
    }),

  /** The same answer, past the server's short cache; it takes the place of `detail`'s. */
  fresh: (kind: Kind, query: TaskQuery, pin: Pin) =>
    queryOptions({
      queryKey: keyOf(kind, query, pin),
      queryFn: (context) => ask(kind, query, pin, context, '&fresh=1'),
      staleTime: 0,
    }),

  /** What only some answers need beside themselves; with such an answer it is there from the start. */
  keptParts: () =>
    queryOptions({
      queryKey: ['keptParts'] as const,
      queryFn: async () => (await import('./kept/keptParts.ts')).keptParts,
      staleTime: Infinity,
      throwOnError: true,
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

/** What the server answers, and with it whatever it takes to show that in one go. */
async function ask(
  kind: Kind,
  query: TaskQuery,
  pin: Pin,
  { client, queryKey, signal }: QueryFunctionContext<Key>,
  more: '' | '&fresh=1',
): Promise<LookUpAnswer> {
  const shown = client.getQueryData<LookUpAnswer>(queryKey);
  const answer =
    pin.observation === undefined
      ? await getJson(lookUpUrl(kind, query, pin, shown) + more, lookUpAnswerSchema, { signal })
      : await getObservation(kind, query, pin.observation, signal);
  // Whether this server keeps anything is known at every page's top; a failure is said there.
  if (answer.run?.kept === false) await client.query(metaQuery).catch(noop);
  const keeping = client.getQueryData(metaQuery.queryKey)?.keeping;
  if (hasNotice(answer, keeping) || offersWatch(answer)) {
    const { prepare } = await client.query(taskQueries.keptParts());
    await prepare(answer, client);
  }
  return answer;
}

function lookUpUrl(kind: Kind, query: TaskQuery, { run }: Pin, shown: LookUpAnswer | undefined): string {
  const pinned = run === undefined ? '' : `&run=${run}`;
  // A page that shows a live answer keeps it when the vendor fails, rather than step back to an older one.
  const watched = shown?.origin === 'live' ? '&watch=1' : '';
  return `${paths.task(kind)}?${toQueryString(query)}${pinned}${watched}`;
}

/** A kept answer; `not-found` where it is none about these ids, whatever the address says. */
async function getObservation(
  kind: Kind,
  query: TaskQuery,
  id: string,
  signal: AbortSignal,
): Promise<LookUpAnswer> {
  const answer = await getJson(paths.observation(id), lookUpAnswerSchema, { signal });
  if (answer.kind === kind && toQueryString(answer.query) === toQueryString(query)) return answer;
  throw new ProblemError('not-found');
}
