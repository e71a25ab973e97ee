import type { Kind } from '../contract/kinds.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { AnswerToKeep, Asked, KeptRun, Observation, RunKey, Saved } from '../domain/keeping/kept.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { VendorAnswer } from '../domain/vendorAnswer.ts';

/** Asks the vendor for one task. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type CallVendor = (
  kind: Kind,
  query: TaskQuery,
  options: { signal: AbortSignal; urgency: Urgency },
) => Promise<VendorAnswer>;

/** Keeps an answer, for good once it has resolved; what is bulk need not be at once. */
export type SaveAnswer = (answer: AnswerToKeep, urgency: Urgency) => Promise<Saved>;

/** What was kept. Each rejects with `StoreError` while it cannot be read. */
export interface KeptAnswers {
  findRunAt: (key: RunKey) => Promise<KeptRun | null>;
  /** The run of these ids that started last. */
  findNewestRun: (asked: Asked) => Promise<KeptRun | null>;
  loadNewestObservation: (runId: string) => Promise<Observation | null>;
}
