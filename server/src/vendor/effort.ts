import type { Clock } from '../domain/clock.ts';

export type Effort = ReturnType<typeof startEffort>;

/** What a call has taken so far; time spent in our own queue is kept apart. */
export function startEffort(clock: Clock) {
  const sinceMs = clock.elapsed();
  let attempts = 0;
  let queueMs = 0;
  const durationMs = () => (attempts === 0 ? 0 : clock.elapsed() - sinceMs - queueMs);
  return {
    /** An attempt starts, after this wait in the queue. */
    start(waitedMs: number) {
      attempts += 1;
      queueMs += waitedMs;
    },
    attempts: () => attempts,
    durationMs,
    spent: () => ({ attempts, queueMs: Math.round(queueMs), durationMs: Math.round(durationMs()) }),
  };
}
