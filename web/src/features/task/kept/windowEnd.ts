import type { LookUpAnswer } from '@tasklens/server/contract/lookup';

/** When the vendor forgets the run, ISO; null where nothing says so. */
export function windowEnd({ kind, task }: LookUpAnswer): string | null {
  return kind === 'pull-record' ? null : task.queryableUntil;
}
