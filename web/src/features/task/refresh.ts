import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { ProblemError } from '../../api/http.ts';

/** How often a task that can still change is asked for again. */
export const steadyMs = 5000;
/** How often the vendor is tried again while a kept answer stands in for one that it could not give. */
const standInMs = 30_000;
const firstPauseMs = 2 * steadyMs;
const longestPauseMs = 60_000;

/** Failures that pass by themselves; the rest wait for a person. */
const healing: ReadonlySet<ProblemError['code']> = new Set([
  'vendor-throttled',
  'busy',
  'vendor-unavailable',
  'vendor-timeout',
  'store-unavailable',
  'offline',
]);

/** What the query cache knows about one task: the last good answer, the last failure, and when each came (epoch ms, 0 never). */
export interface Asked {
  answer: LookUpAnswer | undefined;
  error: Error | null;
  answeredAtMs: number;
  failedAtMs: number;
  /** How many times it failed, ever. */
  failures: number;
}

/**
 * Milliseconds until the page asks again by itself; `false` once nothing can change.
 * Every 5 s while a task has not ended, every 30 s where a kept answer stands in for the vendor's. While it fails, the pauses double, from 10 s to a minute, and never end before
 * the server's own `retryAfterSeconds`.
 */
export function refreshEveryMs(asked: Asked): number | false {
  const { answer, error } = asked;
  if (error !== null) {
    if (!(error instanceof ProblemError) || !healing.has(error.code)) return false;
    const askedForMs = (error.problem?.retryAfterSeconds ?? 0) * 1000;
    return Math.max(askedForMs, Math.min(longestPauseMs, Math.max(firstPauseMs, doubledPauseMs(asked))));
  }
  if (answer === undefined || !canChange(answer)) return false;
  return answer.origin === 'live' ? steadyMs : standInMs;
}

/** As long again as it has been failing: each pause then is as long as all before it together. */
function doubledPauseMs({ answeredAtMs, failedAtMs, failures }: Asked): number {
  return answeredAtMs === 0 ? firstPauseMs * 2 ** (failures - 1) : failedAtMs - answeredAtMs;
}

/** When the page asks again by itself, epoch ms; `null` when it does not. */
export function nextAskMs(asked: Asked): number | null {
  const everyMs = refreshEveryMs(asked);
  return everyMs === false ? null : Math.max(asked.answeredAtMs, asked.failedAtMs) + everyMs;
}

/** Whether the vendor may still report something new without anybody touching the task again. */
export function canChange({ origin, notLiveBecause, task }: LookUpAnswer): boolean {
  const mayBeAsked = origin === 'live' || notLiveBecause === 'vendor-unavailable';
  return mayBeAsked && (task.status.name === 'running' || task.status.name === 'not-started');
}
