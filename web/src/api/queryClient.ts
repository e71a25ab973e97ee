import { notifyManager, QueryClient } from '@tanstack/react-query';

/**
 * The server has already retried what can heal, within the account's rate limit; the browser does not multiply that.
 * Pages that refresh say so themselves.
 */
export function createQueryClient(): QueryClient {
  notifyManager.setScheduler(queueMicrotask); // an answer is drawn at once, not with the next timer
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always', staleTime: 1000 },
    },
  });
}
