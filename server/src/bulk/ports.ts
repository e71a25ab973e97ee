import type { BulkResult } from '../contract/bulk.ts';
import type { Attempt } from '../contract/find.ts';
import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer, Mode } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type {
  BulkCount,
  EndedBulkRow,
  KeptBulk,
  NewKeptBulk,
  OpenBulkRow,
} from '../domain/keeping/keptBulk.ts';
import type { Wanted } from '../domain/search/wanted.ts';

// What the use cases need of the store. Each method rejects with `StoreError` while the database cannot be reached.

export interface KeptJobs {
  createBulk: (job: NewKeptBulk) => Promise<void>;
  findBulk: (id: string) => Promise<KeptBulk | null>;
  countBulkRows: (id: string, recentAfterMs: number) => Promise<BulkCount[]>;
  /** In the order of their cursors: those after this one, 0 for all, at most `limit`. */
  listBulkResults: (id: string, page: { after: number; limit: number }) => Promise<BulkResult[]>;
  /** False when there is no such job. */
  cancelBulk: (id: string, nowMs: number) => Promise<boolean>;
}

/** What works on jobs needs. False: the job has ended or another server has it, and nothing has been changed. */
export interface ClaimedJobs {
  /** Gives a running job to one server alone, until its lease ends. */
  claimBulk: (by: { holder: string; mode: Mode; nowMs: number; leaseMs: number }) => Promise<KeptBulk | null>;
  listOpenBulkRows: (id: string) => Promise<OpenBulkRow[]>;
  renewBulk: (id: string, by: { holder: string; untilMs: number }) => Promise<boolean>;
  /** All or none; renews as well. */
  endBulkRows: (
    id: string,
    by: { holder: string; nowMs: number; untilMs: number; ends: EndedBulkRow[] },
  ) => Promise<boolean>;
  finishBulk: (id: string, by: { holder: string; nowMs: number }) => Promise<boolean>;
  releaseBulk: (id: string, by: { holder: string }) => Promise<void>;
}

/** Looks one task up. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type LookUp = (
  kind: Kind,
  query: TaskQuery,
  options: { runMs: null; watch: false; fresh: false; urgency: 'bulk'; signal: AbortSignal },
) => Promise<{ answer: LookUpAnswer }>;

/** Looks for a task among all kinds, telling each attempt. Rejects with the signal's reason when aborted. */
export type Find = (
  wanted: Wanted,
  options: { urgency: 'bulk'; signal: AbortSignal; onAttempt: (attempt: Attempt) => void },
) => Promise<unknown>;

export interface Clock {
  /** Epoch ms. */
  now: () => number;
  /** Runs `task` once when `delayMs` have passed, unless the returned function is called first. */
  after: (delayMs: number, task: () => void) => () => void;
}
