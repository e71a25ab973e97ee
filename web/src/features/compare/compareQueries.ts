import { queryOptions } from '@tanstack/react-query';
import { comparisonSchema, type SideRequest } from '@tasklens/server/contract/comparison';
import { paths } from '@tasklens/server/contract/paths';
import { getJson, ProblemError, sendJson } from '../../api/http.ts';

/** What is pasted goes in a body: an address stands in logs and histories. */
export const comparisonQuery = (left: SideRequest, right: SideRequest) =>
  queryOptions({
    queryKey: ['comparison', left, right] as const,
    queryFn: ({ signal }) =>
      typeof left === 'string' && typeof right === 'string'
        ? getJson(`${paths.compare}?${new URLSearchParams({ left, right }).toString()}`, comparisonSchema, {
            signal,
          })
        : sendJson(paths.compare, comparisonSchema, { method: 'POST', body: { left, right }, signal }),
    staleTime: Infinity, // what the reader compares must not change under their eyes
    throwOnError: (error) => !(error instanceof ProblemError), // a bug, not a failure
  });
