import type { Clock } from './domain/clock.ts';

/** Resolves after `delayMs`; rejects with the signal's reason when aborted before. */
export function pause(delayMs: number, signal: AbortSignal, { after }: Pick<Clock, 'after'>): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const cancel = after(delayMs, () => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    });
    function giveUp(): void {
      cancel();
      reject(signal.reason as Error);
    }
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
