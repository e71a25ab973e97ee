import { queryOptions } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import { lookUpAnswerSchema, type LookUpAnswer } from '@tasklens/server/contract/lookup';
import { paths, toQueryString } from '@tasklens/server/contract/paths';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { getJson, ProblemError } from '../../api/http.ts';
import { refreshEveryMs } from './refresh.ts';

/** Key, fetcher and refresh of a task's answer. */
export const taskQueries = {
  detail: (kind: Kind, query: TaskQuery) =>
    queryOptions<LookUpAnswer, ProblemError | Error>({
      queryKey: ['task', kind, query],
      queryFn: ({ signal }) =>
        getJson(`${paths.task(kind)}?${toQueryString(query)}`, lookUpAnswerSchema, { signal }),
      refetchInterval: ({ state }) =>
        refreshEveryMs({
          answer: state.data,
          error: state.error,
          answeredAtMs: state.dataUpdatedAt,
          failedAtMs: state.errorUpdatedAt,
        }),
      refetchIntervalInBackground: false,
    }),
};
