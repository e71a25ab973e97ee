import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { ProblemError } from '../../api/http.ts';

const steadyMs = 5000;
const slowestMs = 60_000;

/** Failures that pass by themselves; the rest wait for a person. */
const healing: ReadonlySet<ProblemError['code']> = new Set([
  'vendor-throttled',
  'busy',
  'vendor-unavailable',
  'vendor-timeout',
  'offline',
]);

/** What the query cache knows about one task: the last good answer, the last failure, and when each came (epoch ms, 0 never). */
export interface Asked {
  answer: LookUpAnswer | undefined;
  error: Error | null;
  answeredAtMs: number;
  failedAtMs: number;
}

/**
 * Milliseconds until the page asks again by itself; `false` once nothing can change.
 * Every 5 s while a task has not ended. While it fails, as long again as it has been failing (so the pauses double),
 * between 10 s and a minute, and never before the server's own `retryAfterSeconds`.
 */
export function refreshEveryMs({ answer, error, answeredAtMs, failedAtMs }: Asked): number | false {
  if (error !== null) {
    if (!(error instanceof ProblemError) || !healing.has(error.code)) return false;
    const failingForMs = answeredAtMs === 0 ? 0 : failedAtMs - answeredAtMs;
    const askedForMs = (error.problem?.retryAfterSeconds ?? 0) * 1000;
    return Math.max(askedForMs, Math.min(slowestMs, Math.max(2 * steadyMs, failingForMs)));
  }
  return answer !== undefined && canChange(answer) ? steadyMs : false;
}

/** Whether the vendor may still report something new without anybody touching the task again. */
export function canChange({ origin, task }: LookUpAnswer): boolean {
  return origin === 'live' && (task.status.name === 'running' || task.status.name === 'not-started');
}
