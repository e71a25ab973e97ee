import type { Clock } from '../../domain/clock.ts';

/** A clock that stands still until told to go; timers run in order, each at exactly its time. */
export function createVirtualClock(epochMs = Date.UTC(2026, 10, 21, 11)): Clock & {
  advanceTo: (elapsedMs: number) => void;
  /** Timers that have neither run nor been cancelled. */
  pending: () => number;
} {
  let elapsedMs = 0;
  const timers = new Set<{ atMs: number; task: () => void }>();

  return {
    now: () => epochMs + elapsedMs,
    elapsed: () => elapsedMs,
    after(delayMs, task) {
      const timer = { atMs: elapsedMs + delayMs, task };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advanceTo(untilMs) {
      for (;;) {
        const next = [...timers].sort((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined || next.atMs > untilMs) break;
        timers.delete(next);
        elapsedMs = Math.max(elapsedMs, next.atMs);
        next.task();
      }
      elapsedMs = Math.max(elapsedMs, untilMs);
    },
    pending: () => timers.size,
  };
}
