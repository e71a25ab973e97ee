import type { BulkOutcome, BulkResult, BulkRow } from '../../contract/bulk.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { Mode } from '../../contract/lookup.ts';

// Many look-ups asked for at once, as they are kept. Times are epoch ms.

export interface KeptBulk {
  id: string;
  /** Whose tasks are asked for: demo and live never mix. */
  mode: Mode;
  profile: string;
  rows: number;
  state: 'running' | 'done' | 'cancelled';
  createdMs: number;
  /** Null while it runs. */
  endedMs: number | null;
}

export interface NewKeptBulk extends Pick<KeptBulk, 'id' | 'mode' | 'profile' | 'createdMs'> {
  /** In the order of the job. */
  rows: BulkRow[];
}

/** A row that has not ended. */
export interface OpenBulkRow {
  /** Its place in the job, from 0. */
  row: number;
  asked: BulkRow;
}

/** How a row ended, without its place and what it asked for. */
export type BulkEnd = Unplaced<BulkResult>;
type Unplaced<Result> = Result extends unknown ? Omit<Result, 'row' | 'cursor' | 'asked'> : never;

export interface EndedBulkRow {
  row: number;
  end: BulkEnd;
}

/** Rows of a job that were asked for as the same kind, or without one, and came to the same end, or to none yet. */
export interface BulkCount {
  kind: Kind | null;
  outcome: BulkOutcome | null;
  rows: number;
  /** How many of them ended of late. */
  recent: number;
  /** When the first of those did; null when there are none. */
  recentSinceMs: number | null;
}
