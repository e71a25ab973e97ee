import type { Clock } from '../domain/clock.ts';

/**
 * Does `work` under a signal that aborts as soon as the given one does, or with what `late` makes when `limitMs` have passed.
 * Unlike `AbortSignal.any` it leaves nothing behind on a signal that outlives the work.
 */
export async function withinTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { limitMs, late, signal, clock }: { limitMs: number; late: () => Error; signal: AbortSignal; clock: Clock },
): Promise<T> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const follow = (): void => {
    controller.abort(signal.reason);
  };
  signal.addEventListener('abort', follow, { once: true });
  const cancel = clock.after(limitMs, () => {
    controller.abort(late());
  });
  try {
    return await work(controller.signal);
  } finally {
    cancel();
    signal.removeEventListener('abort', follow);
  }
}
