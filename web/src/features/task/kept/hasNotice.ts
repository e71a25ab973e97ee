import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Meta } from '@tasklens/server/contract/meta';

/**
 * Whether something is to be said about where an answer comes from or how long its link will live. A live answer of the
 * newest run that was kept goes without saying, and so does one of a server that keeps nothing at all.
 */
export function hasNotice({ origin, run }: LookUpAnswer, keeping: Meta['keeping'] | undefined): boolean {
  if (origin === 'snapshot' || run?.newer !== undefined) return true;
  return run?.kept === false && keeping !== null && keeping !== undefined;
}
