import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import type { Urgency } from '../domain/urgency.ts';

/**
 * Looks one task up; what is kept stands in for the vendor. Rejects with `VendorFailureError`, or with the signal's reason
 * when aborted.
 */
export type LookUp = (
  kind: Kind,
  query: TaskQuery,
  options: { runMs: null; watch: false; fresh: false; signal: AbortSignal; urgency?: Urgency },
) => Promise<{ answer: LookUpAnswer }>;

/** What is kept. */
export type KeptTasks = Pick<AnswerStore, 'findRuns' | 'loadNewestObservation'>;
