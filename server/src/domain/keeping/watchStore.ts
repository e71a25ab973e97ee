import type { ProblemCode } from '../../contract/problem.ts';
import type { DueCheck, KeepOutcome, KeptWatch } from './kept.ts';

/** The runs under watch. Each method rejects with `StoreError` while the database cannot be reached. */
export interface WatchStore {
  /** Replaces a watch that is there already, unless that one's checks are the same. */
  startWatch: (runId: string, watch: { sinceMs: number; untilMs: number; dueMs: number[] }) => Promise<void>;
  stopWatch: (runId: string) => Promise<void>;
  findWatch: (runId: string) => Promise<KeptWatch | null>;
}

/** The checks of all watches. Each method rejects with `StoreError` while the database cannot be reached. */
export interface CheckStore {
  /** Gives a check that is due to one caller alone, of all servers on this database; after `leaseMs` to the next one. */
  claimDueCheck: (at: { nowMs: number; leaseMs: number }) => Promise<DueCheck | null>;
  finishCheck: (
    id: string,
    end: { doneMs: number; outcome: KeepOutcome; problem: ProblemCode | null },
  ) => Promise<void>;
  /** Gives a claimed check back, to be due again then. */
  postponeCheck: (id: string, untilMs: number) => Promise<void>;
}
