import { useCallback, useSyncExternalStore } from 'react';

/**
 * The time by this computer, epoch ms, as of the last whole `everyMs`. Moves on each `everyMs` while the tab is seen,
 * rests while it is hidden, and is right again as soon as it is back.
 */
export function useNow(everyMs: number): number {
  const subscribe = useCallback(
    (onTick: () => void) => {
      const timer = setInterval(() => {
        if (!document.hidden) onTick();
      }, everyMs);
      document.addEventListener('visibilitychange', onTick);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', onTick);
      };
    },
    [everyMs],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / everyMs)) * everyMs;
}
