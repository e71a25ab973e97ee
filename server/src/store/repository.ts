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
import type {
  BulkCount,
  EndedBulkRow,
  KeptBulk,
  NewKeptBulk,
  OpenBulkRow,
} from '../domain/keeping/keptBulk.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { BulkResult } from '../contract/bulk.ts';
import type { Mode } from '../contract/lookup.ts';
import type { ProblemCode } from '../contract/problem.ts';
import type { IdField } from '../contract/taskQuery.ts';

/**
 * Everything that is kept. Each method rejects with `StoreError` while the database cannot be reached or written; nothing
 * else is ever the matter. What a method has acknowledged survives a crash of the process.
 */
export interface Repository {
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
  findRuns: (search: {
    mode: Mode;
    profile: string;
    ids: Partial<Record<IdField, string>>;
    limit: number;
  }) => Promise<KeptRun[]>;
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

  /** Keeps a job with all its rows, or nothing. */
  createBulk: (job: NewKeptBulk) => Promise<void>;
  findBulk: (id: string) => Promise<KeptBulk | null>;
  /** All rows of a job, counted; of late is after `recentAfterMs`. */
  countBulkRows: (id: string, recentAfterMs: number) => Promise<BulkCount[]>;
  /** Rows that ended, in the order of their cursors: those after this one, 0 for all, at most `limit`. */
  listBulkResults: (id: string, page: { after: number; limit: number }) => Promise<BulkResult[]>;
  /** Ends a job that runs, whoever works on it; what has ended stays. False when there is no such job. */
  cancelBulk: (id: string, nowMs: number) => Promise<boolean>;
  /**
   * Gives a running job to one server alone, the oldest first; after `leaseMs` without a renewal to the next one that asks.
   * Null when there is none to be had.
   */
  claimBulk: (by: BulkHolder & { mode: Mode; nowMs: number; leaseMs: number }) => Promise<KeptBulk | null>;
  /** Its rows that have not ended, in their order. */
  listOpenBulkRows: (id: string) => Promise<OpenBulkRow[]>;
  /** False when the job has ended or another server has it: then nothing has been changed, here as in the two that follow. */
  renewBulk: (id: string, by: BulkHolder & { untilMs: number }) => Promise<boolean>;
  /** Ends these rows, all or none, and renews. The cursors grow, and whoever sees one sees all that are smaller. */
  endBulkRows: (
    id: string,
    by: BulkHolder & { nowMs: number; untilMs: number; ends: EndedBulkRow[] },
  ) => Promise<boolean>;
  finishBulk: (id: string, by: BulkHolder & { nowMs: number }) => Promise<boolean>;
  /** Gives a claimed job back, for the next one who asks. */
  releaseBulk: (id: string, by: BulkHolder) => Promise<void>;

  /**
   * Removes at most `limit` shares, jobs and observations: shares 30 days after they expired or were revoked, jobs
   * made before then, observations last seen before then, with what nothing refers to any more. What a share shows and what is under watch stays. Gives how
   * many went; 0 when there is nothing left to remove.
   */
  purge: (at: { seenBeforeMs: number; nowMs: number; limit: number }) => Promise<number>;
}

interface BulkHolder {
  /** Names a server, from its start to its end. */
  holder: string;
}
