import { queryOptions } from '@tanstack/react-query';
import { paths } from '@tasklens/server/contract/paths';
import { shareListSchema, shareSchema } from '@tasklens/server/contract/share';
import { getJson, ProblemError } from '../../api/http.ts';

const throwOnError = (error: Error) => !(error instanceof ProblemError); // a bug, not a failure

export const shareQueries = {
  /** One share; it is frozen, so nobody asks twice. */
  detail: (id: string) =>
    queryOptions({
      queryKey: ['share', id] as const,
      queryFn: ({ signal }) => getJson(paths.share(id), shareSchema, { signal }),
      staleTime: Infinity,
      throwOnError,
    }),

  /** Those that this browser made, the newest first. */
  mine: () =>
    queryOptions({
      queryKey: ['shares'] as const,
      queryFn: ({ signal }) => getJson(paths.shares, shareListSchema, { signal }),
      throwOnError,
    }),
};
