import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { ProblemCode } from '../contract/problem.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type {
  Asked,
  DueCheck,
  KeepOutcome,
  KeptRun,
  KeptShare,
  KeptWatch,
  Observation,
} from '../domain/keeping/kept.ts';
import type { KeptObservation } from '../domain/keeping/keptAnswer.ts';

// What the use cases need of the store. Each method rejects with `StoreError` while the database cannot be reached.

export interface KeptObservations {
  findNewestRun: (asked: Asked) => Promise<KeptRun | null>;
  loadObservation: (id: string) => Promise<KeptObservation | null>;
}

export interface KeptHistory {
  findRun: (runId: string) => Promise<KeptRun | null>;
  findWatch: (runId: string) => Promise<KeptWatch | null>;
  /** The newest first; `next` is the `before` of the older ones. */
  listObservations: (
    runId: string,
    page: { before: string | null; limit: number },
  ) => Promise<{ observations: Observation[]; next: string | null }>;
}

export interface Watches {
  findRun: (runId: string) => Promise<KeptRun | null>;
  startWatch: (runId: string, watch: { sinceMs: number; untilMs: number; dueMs: number[] }) => Promise<void>;
  stopWatch: (runId: string) => Promise<void>;
  findWatch: (runId: string) => Promise<KeptWatch | null>;
}

export interface DueChecks {
  /** Gives a check that is due to one caller alone, of all servers on this database; after `leaseMs` to the next one. */
  claimDueCheck: (at: { nowMs: number; leaseMs: number }) => Promise<DueCheck | null>;
  finishCheck: (
    id: string,
    end: { doneMs: number; outcome: KeepOutcome; problem: ProblemCode | null },
  ) => Promise<void>;
  postponeCheck: (id: string, untilMs: number) => Promise<void>;
}

export interface KeptShares {
  loadObservation: (id: string) => Promise<KeptObservation | null>;
  saveShare: (share: KeptShare) => Promise<void>;
  findShare: (id: string) => Promise<KeptShare | null>;
  listShares: (owner: string) => Promise<KeptShare[]>;
  /** False when this owner has no such share. */
  revokeShare: (id: string, by: { owner: string; nowMs: number }) => Promise<boolean>;
}

/** Asks the vendor, and keeps what it answers. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type AskVendor = (
  kind: Kind,
  query: TaskQuery,
  options: { fresh: boolean; signal: AbortSignal },
) => Promise<{ answer: LookUpAnswer }>;
