import type { Mode } from '../../contract/lookup.ts';
import type { GivenIds } from '../search/wanted.ts';
import type { Urgency } from '../urgency.ts';
import type { AnswerToKeep, Asked, KeptRun, Observation, RunKey, Saved } from './kept.ts';
import type { KeptObservation } from './keptAnswer.ts';

/** The answers that are kept, by run. Each method rejects with `StoreError` while the database cannot be reached. */
export interface AnswerStore {
  /**
   * Keeps an answer. Equal to the run's newest observation, it only moves that one's `lastSeenMs` and source; otherwise a new
   * observation begins. Equal content, in whatever order its members stand, is stored once whoever it belongs to. An
   * interactive answer, as by default, is kept at once; bulk ones wait a moment for others to share a commit with.
   */
  saveAnswer: (answer: AnswerToKeep, urgency?: Urgency) => Promise<Saved>;

  findRun: (runId: string) => Promise<KeptRun | null>;
  findRunAt: (key: RunKey) => Promise<KeptRun | null>;
  /** The run of these ids that started last; a run without a start only when there is no other. */
  findNewestRun: (asked: Asked) => Promise<KeptRun | null>;
  /**
   * The newest run of each task all of whose given ids are these, or, from 4 characters on, begin with them; those that
   * started last first. Where an id is that of more than 500 runs, not all of them are looked at.
   */
  findRuns: (search: { mode: Mode; profile: string; ids: GivenIds; limit: number }) => Promise<KeptRun[]>;

  loadNewestObservation: (runId: string) => Promise<Observation | null>;
  loadObservation: (id: string) => Promise<KeptObservation | null>;
  /** The newest first; `next` is the `before` of the older ones. Before anything else there is nothing. */
  listObservations: (
    runId: string,
    page: { before: string | null; limit: number },
  ) => Promise<{ observations: Observation[]; next: string | null }>;
}
