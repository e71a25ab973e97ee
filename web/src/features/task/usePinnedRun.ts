import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { useEffect } from 'react';
import { whenIdle } from '../../ui/whenIdle.ts';
import { taskQueries } from './taskQueries.ts';
import type { Pin } from './taskSearch.ts';

/**
 * Gives `onPin` the run of an answer that was asked for by ids alone, so that the address names it from then on. The
 * answer serves for the named run too: it is not asked for again.
 */
export function usePinnedRun({
  kind,
  query,
  pin,
  asked,
  onPin,
}: {
  kind: Kind;
  query: TaskQuery;
  pin: Pin;
  asked: Pick<UseQueryResult<LookUpAnswer>, 'data' | 'dataUpdatedAt' | 'isFetching' | 'isError'>;
  onPin: (run: string) => void;
}): void {
  const client = useQueryClient();
  const { data, dataUpdatedAt: updatedAt, isFetching, isError } = asked;
  const isOpen = pin.run === undefined && pin.observation === undefined;
  // An answer of an earlier visit may be of an earlier run.
  const answer = isOpen && !isFetching && !isError ? data : undefined;
  useEffect(() => {
    const startTime = answer?.run?.startTime ?? null;
    if (startTime === null) return;
    const run = String(Date.parse(startTime));
    // The page is drawn first: naming the run draws its header once more.
    return whenIdle(() => {
      client.setQueryData(taskQueries.detail(kind, query, { run }).queryKey, answer, { updatedAt });
      onPin(run);
    });
  }, [client, kind, query, answer, updatedAt, onPin]);
}
