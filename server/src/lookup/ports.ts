import type { Kind } from '../contract/kinds.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { VendorAnswer } from '../domain/vendorAnswer.ts';

/** Asks the vendor for one task. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type CallVendor = (
  kind: Kind,
  query: TaskQuery,
  options: { signal: AbortSignal; urgency: Urgency },
) => Promise<VendorAnswer>;

export type SaveAnswer = AnswerStore['saveAnswer'];

export type KeptAnswers = Pick<AnswerStore, 'findRunAt' | 'findNewestRun' | 'loadNewestObservation'>;
