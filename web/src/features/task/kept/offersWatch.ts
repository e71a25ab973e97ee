import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { windowEnd } from './windowEnd.ts';

/** A last chance to save what is needed. (As the finding `leaves-query-window-soon` has it.) */
const soonMs = 6 * 3_600_000;

/** Whether a task still runs while the vendor is about to forget it: then the server may keep watch over it. */
export function offersWatch(answer: LookUpAnswer): boolean {
  const { origin, run, task, observedAt } = answer;
  const end = windowEnd(answer);
  if (origin !== 'live' || (run?.id ?? null) === null || end === null) return false;
  const leftMs = Date.parse(end) - Date.parse(observedAt);
  return task.status.name === 'running' && leftMs > 0 && leftMs <= soonMs;
}
