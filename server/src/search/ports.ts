import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer, Mode } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { KeptRun, Observation } from '../domain/keeping/kept.ts';
import type { GivenIds } from '../domain/search/wanted.ts';
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

/** What is kept. Each rejects with `StoreError` while it cannot be read. */
export interface KeptTasks {
  /** The newest run of each task all of whose ids are, or begin with, the given ones; those that started last first. */
  findRuns: (search: { mode: Mode; profile: string; ids: GivenIds; limit: number }) => Promise<KeptRun[]>;
  loadNewestObservation: (runId: string) => Promise<Observation | null>;
}
