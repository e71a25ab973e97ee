import type { BulkResult } from '../../contract/bulk.ts';
import type { Mode } from '../../contract/lookup.ts';
import type { BulkCount, EndedBulkRow, KeptBulk, NewKeptBulk, OpenBulkRow } from './keptBulk.ts';

/** The jobs, for whoever asks for them. Each method rejects with `StoreError` while the database cannot be reached. */
export interface BulkStore {
  /** Keeps a job with all its rows, or nothing. */
  createBulk: (job: NewKeptBulk) => Promise<void>;
  findBulk: (id: string) => Promise<KeptBulk | null>;
  /** All rows of a job, counted; of late is after `recentAfterMs`. */
  countBulkRows: (id: string, recentAfterMs: number) => Promise<BulkCount[]>;
  /** Rows that ended, in the order of their cursors: those after this one, 0 for all, at most `limit`. */
  listBulkResults: (id: string, page: { after: number; limit: number }) => Promise<BulkResult[]>;
  /** Ends a job that runs, whoever works on it; what has ended stays. False when there is no such job. */
  cancelBulk: (id: string, nowMs: number) => Promise<boolean>;
}

/**
 * The jobs, for the servers that work on them. False: the job has ended or another server has it, and nothing has been
 * changed. Each method rejects with `StoreError` while the database cannot be reached.
 */
export interface BulkWorkStore {
  /**
   * Gives a running job to one server alone, the oldest first; after `leaseMs` without a renewal to the next one that asks.
   * Null when there is none to be had.
   */
  claimBulk: (by: BulkHolder & { mode: Mode; nowMs: number; leaseMs: number }) => Promise<KeptBulk | null>;
  /** Its rows that have not ended, in their order. */
  listOpenBulkRows: (id: string) => Promise<OpenBulkRow[]>;
  renewBulk: (id: string, by: BulkHolder & { untilMs: number }) => Promise<boolean>;
  /** Ends these rows, all or none, and renews. The cursors grow, and whoever sees one sees all that are smaller. */
  endBulkRows: (
    id: string,
    by: BulkHolder & { nowMs: number; untilMs: number; ends: EndedBulkRow[] },
  ) => Promise<boolean>;
  finishBulk: (id: string, by: BulkHolder & { nowMs: number }) => Promise<boolean>;
  /** Gives a claimed job back, for the next one who asks. */
  releaseBulk: (id: string, by: BulkHolder) => Promise<void>;
}

interface BulkHolder {
  /** Names a server, from its start to its end. */
  holder: string;
}
