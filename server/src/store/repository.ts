import type {
  AnswerToKeep,
  Asked,
  DueCheck,
  KeepOutcome,
  KeptRun,
  KeptShare,
  KeptWatch,
  Observation,
  RunKey,
  Saved,
} from '../domain/keeping/kept.ts';
import type { ProblemCode } from '../contract/problem.ts';

/**
 * Everything that is kept. Each method rejects with `StoreError` while the database cannot be reached or written; nothing
 * else is ever the matter. What a method has acknowledged survives a crash of the process.
 */
export interface Repository {
  /**
   * Keeps an answer. Equal to the run's newest observation, it only moves that one's `lastSeenMs` and source; otherwise a new
   * observation begins. Equal content, in whatever order its members stand, is stored once whoever it belongs to.
   */
  saveAnswer: (answer: AnswerToKeep) => Promise<Saved>;

  findRun: (runId: string) => Promise<KeptRun | null>;
  findRunAt: (key: RunKey) => Promise<KeptRun | null>;
  /** The run of these ids that started last; a run without a start only when there is no other. */
  findNewestRun: (asked: Asked) => Promise<KeptRun | null>;
  loadNewestObservation: (runId: string) => Promise<Observation | null>;
  loadObservation: (id: string) => Promise<{ run: KeptRun; observation: Observation } | null>;
  /** The newest first; `next` is the `before` of the older ones. Before anything else there is nothing. */
  listObservations: (
    runId: string,
    page: { before: string | null; limit: number },
  ) => Promise<{ observations: Observation[]; next: string | null }>;

  /** Replaces a watch that is there already, unless that one's checks are the same. */
  startWatch: (runId: string, watch: { sinceMs: number; untilMs: number; dueMs: number[] }) => Promise<void>;
  stopWatch: (runId: string) => Promise<void>;
  findWatch: (runId: string) => Promise<KeptWatch | null>;
  /** Gives a check that is due to one caller alone, of all servers on this database; after `leaseMs` to the next one. */
  claimDueCheck: (at: { nowMs: number; leaseMs: number }) => Promise<DueCheck | null>;
  finishCheck: (
    id: string,
    end: { doneMs: number; outcome: KeepOutcome; problem: ProblemCode | null },
  ) => Promise<void>;
  /** Gives a claimed check back, to be due again then. */
  postponeCheck: (id: string, untilMs: number) => Promise<void>;

  saveShare: (share: KeptShare) => Promise<void>;
  findShare: (id: string) => Promise<KeptShare | null>;
  /** The newest first, at most 200. */
  listShares: (owner: string) => Promise<KeptShare[]>;
  /** False when this owner has no such share. */
  revokeShare: (id: string, by: { owner: string; nowMs: number }) => Promise<boolean>;

  /**
   * Removes at most `limit` shares and observations: shares 30 days after they expired or were revoked, observations last
   * seen before then, with what nothing refers to any more. What a share shows and what is under watch stays. Gives how
   * many went; 0 when there is nothing left to remove.
   */
  purge: (at: { seenBeforeMs: number; nowMs: number; limit: number }) => Promise<number>;
}
