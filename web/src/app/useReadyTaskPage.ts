import { noop, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { kinds } from '@tasklens/server/contract/kinds';
import { useEffect } from 'react';
import { taskQueries } from '../features/task/taskQueries.ts';
import { whenIdle } from '../ui/whenIdle.ts';

/**
 * Fetches the code of the task page once this page has nothing else to do: it is what nearly every way from here leads
 * to, and the reader is still typing. What fails is fetched again when it is needed.
 */
export function useReadyTaskPage(): void {
  const router = useRouter();
  const client = useQueryClient();
  useEffect(
    () =>
      whenIdle(() => {
        router.loadRouteChunk(router.routesByPath['/tasks/$kind'])?.catch(noop);
        for (const kind of kinds) client.query(taskQueries.view(kind)).catch(noop);
      }),
    [router, client],
  );
}
