import type { LookUpAnswer } from '@tasklens/server/contract/lookup';

/** A last chance to save what is needed. (As the finding `leaves-query-window-soon` has it.) */
const soonMs = 6 * 3_600_000;

/** Whether a task still runs while the vendor is about to forget it: then the server may keep watch over it. */
export function offersWatch({ kind, origin, run, task, observedAt }: LookUpAnswer): boolean {
  if (kind === 'pull-record' || origin !== 'live' || (run?.id ?? null) === null) return false;
  if (task.status.name !== 'running' || task.queryableUntil === null) return false;
  const leftMs = Date.parse(task.queryableUntil) - Date.parse(observedAt);
  return leftMs > 0 && leftMs <= soonMs;
}
