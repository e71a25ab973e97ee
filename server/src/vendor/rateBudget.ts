import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { Clock } from '../domain/clock.ts';

/** What one action may use of the account's limit, and what it uses. */
export interface BudgetUse {
  /** Calls per second this tool allows itself; below 1 it is one call per 1/x seconds. */
  allowedPerSecond: number;
  /** Calls let through since the start. */
  granted: number;
  /** Calls waiting for their turn now, of either urgency. */
  waiting: number;
}

/** Our own share of the vendor's rate limit for one action. */
export interface RateBudget {
  /**
   * Resolves when a call may go out, with the milliseconds it waited; interactive calls before bulk ones, and first come,
   * first served within each. An interactive call rejects at once with the failure `busy` when its wait would pass 5 s; a
   * bulk call waits as long as it takes. Both reject with the signal's reason when aborted, which gives the place in the
   * queue to those behind.
   */
  take: (signal: AbortSignal, urgency: Urgency) => Promise<number>;
  use: () => BudgetUse;
}

const longestWaitMs = 5000;

/**
 * How far two calls may draw together on their way before the vendor sees more than we sent within a second: the
 * first held up by 50 ms, the last not at all.
 */
const jitterMs = 50;

/**
 * How early a call may leave, so that a timer that fires late loses no rate. The larger one and the jitter together cost
 * 6.5 % of the allowed rate. Bulk calls make less use of it: a person whose call comes right behind one waits the less.
 */
const toleranceMs: Record<Urgency, number> = { interactive: 20, bulk: 8 };

/** The whole calls in each period that never hold more: a second, or as long as one call needs. */
function allowanceOf(limit: number, share: number): { calls: number; periodMs: number } {
  const perSecond = limit * share;
  // 100 × 0.29 is 28.999…: the hair keeps it at 29.
  const calls = Math.floor(perSecond + 1e-9);
  return calls >= 1 ? { calls, periodMs: 1000 } : { calls: 1, periodMs: 1000 / perSecond };
}

interface Waiter {
  sinceMs: number;
  grant: (waitedMs: number) => void;
}

/**
 * A GCRA over one action. In theory calls leave evenly spaced; one may leave early by the tolerance, so `calls` + 1 of
 * them span at least `calls` × spacing − largest tolerance = period + jitter, and no sliding period ever holds more than
 * `calls`, here or at the vendor's.
 */
export function createRateBudget(limits: { limit: number; share: number; clock: Clock }): RateBudget {
  const { clock } = limits;
  const { calls, periodMs } = allowanceOf(limits.limit, limits.share);
  const spacingMs = (periodMs + jitterMs + toleranceMs.interactive) / calls;

  const waiting: Record<Urgency, Set<Waiter>> = { interactive: new Set(), bulk: new Set() };
  const waitingCount = () => waiting.interactive.size + waiting.bulk.size;
  let granted = 0;
  /** When the next call would leave if all were evenly spaced. */
  let theoreticalMs = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | null = null;

  function dueInMs(urgency: Urgency, nowMs: number): number {
    return theoreticalMs - toleranceMs[urgency] - nowMs;
  }

  /** Of whoever is next. */
  function nextDueInMs(nowMs: number): number {
    return dueInMs(waiting.interactive.size > 0 ? 'interactive' : 'bulk', nowMs);
  }

  function grantOne(nowMs: number): void {
    theoreticalMs = Math.max(nowMs, theoreticalMs) + spacingMs;
    granted += 1;
  }

  function serveQueue(): void {
    const nowMs = clock.elapsed();
    for (const urgency of ['interactive', 'bulk'] as const) {
      for (const waiter of waiting[urgency]) {
        if (dueInMs(urgency, nowMs) > 0) break;
        waiting[urgency].delete(waiter);
        grantOne(nowMs);
        waiter.grant(nowMs - waiter.sinceMs);
      }
    }
    keepTimer(nowMs);
  }

  /** One timer, for whoever is next; none while nobody waits. */
  function keepTimer(nowMs: number): void {
    cancelTimer?.();
    cancelTimer = waitingCount() === 0 ? null : clock.after(Math.ceil(nextDueInMs(nowMs)), serveQueue);
  }

  function wait(queue: Set<Waiter>, sinceMs: number, signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        sinceMs,
        grant: (waitedMs) => {
          signal.removeEventListener('abort', giveUp);
          resolve(waitedMs);
        },
      };
      function giveUp(): void {
        queue.delete(waiter);
        if (waitingCount() === 0) keepTimer(sinceMs);
        reject(signal.reason as Error);
      }
      signal.addEventListener('abort', giveUp, { once: true });
      queue.add(waiter);
      if (queue.size === 1) keepTimer(sinceMs); // it is the next of its own, and may be of all
    });
  }

  return {
    async take(signal, urgency) {
      signal.throwIfAborted();
      const nowMs = clock.elapsed();
      const countBefore = urgency === 'interactive' ? () => waiting.interactive.size : waitingCount;
      if (countBefore() > 0 && nextDueInMs(nowMs) <= 0) serveQueue(); // their timer is late, and they go first
      const waitMs = dueInMs(urgency, nowMs) + countBefore() * spacingMs;
      if (countBefore() === 0 && waitMs <= 0) {
        grantOne(nowMs);
        return 0;
      }
      if (urgency === 'interactive' && waitMs > longestWaitMs) {
        throw new VendorFailureError({ code: 'busy', retryAfterSeconds: Math.ceil(waitMs / 1000) });
      }
      return wait(waiting[urgency], nowMs, signal);
    },
    use: () => ({ allowedPerSecond: (calls * 1000) / periodMs, granted, waiting: waitingCount() }),
  };
}
