import type { BulkJob, BulkLine, BulkRow } from '../contract/bulk.ts';
import type { Comparison } from '../contract/comparison.ts';
import type { Attempt, Cause } from '../contract/find.ts';
import type { History } from '../contract/history.ts';
import type { Inspection } from '../contract/inspect.ts';
import type { Keep } from '../contract/keep.ts';
import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { ListedShare, NewShare, Share } from '../contract/share.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { SideSource } from '../domain/comparison/sideSource.ts';
import type { Wanted } from '../domain/search/wanted.ts';
import type { Urgency } from '../domain/urgency.ts';

/** An answer and where its time went. */
export interface LookedUp {
  answer: LookUpAnswer;
  /** The answer as JSON in UTF-8: made once, sent as it is. */
  json: Buffer;
  /** Waited for our own rate budget; 0 when the answer was cached. */
  queueMs: number;
  /** Waited for the vendor; 0 when the answer was cached. */
  vendorMs: number;
}

/**
 * Looks up the run that started at `runMs` (epoch ms), or whichever there is. Rejects with `VendorFailureError`,
 * `RunNotKeptError`, `StoreError`, or with the signal's reason when aborted.
 */
export type LookUp = (
  kind: Kind,
  query: TaskQuery,
  options: {
    runMs: number | null;
    watch: boolean;
    fresh: boolean;
    signal: AbortSignal;
    /** Interactive unless told otherwise. */
    urgency?: Urgency;
  },
) => Promise<LookedUp>;

/**
 * Looks for a task among all kinds. Hands over each attempt as it ends, and waits while that takes; gives every known cause
 * of a miss at the end. Rejects with the signal's reason when aborted, or with whatever `onAttempt` was rejected with.
 */
export type Find = (
  wanted: Wanted,
  options: { signal: AbortSignal; onAttempt: (attempt: Attempt) => Promise<void> },
) => Promise<Cause[]>;

/** Reads the answers of the vendor's that stand in a text. Never throws. */
export type Inspect = (text: string) => Inspection;

/** Compares two sides; `visitor` is the asker's digest. Rejects with `SideError`, or with the signal's reason when aborted. */
export type Compare = (
  left: SideSource,
  right: SideSource,
  asker: { visitor: string | null; signal: AbortSignal },
) => Promise<Comparison>;

/**
 * The picture that a reference stands for; null when it stands for none, or no longer. Rejects with
 * `PictureFailureError`, or with the signal's reason when aborted.
 */
export type LoadPicture = (
  reference: string,
  options: { signal: AbortSignal },
) => Promise<{ contentType: 'image/png' | 'image/jpeg'; bytes: Buffer } | null>;

/** What is kept. All of it rejects with `StoreError` while the database cannot be reached. */
export interface Keeping {
  /** The distinct answers of a run; null when there is no such run. */
  readHistory: (runId: string, page: { before: string | null; limit: number }) => Promise<History | null>;
  /** Null when there is no such observation. */
  openObservation: (id: string) => Promise<LookUpAnswer | null>;
  watching: {
    start: (runId: string) => Promise<Keep | 'unknown' | 'impossible'>;
    stop: (runId: string) => Promise<'stopped' | 'unknown'>;
  };
  /** An owner is a digest of a secret that only the owner's browser holds. */
  shares: {
    /** Null when there is no such observation. */
    create: (share: NewShare, owner: string) => Promise<{ id: string; expiresAt: string } | null>;
    open: (id: string, visitor: string | null) => Promise<Share | 'unknown' | 'revoked' | 'expired'>;
    list: (owner: string) => Promise<Omit<ListedShare, 'url'>[]>;
    /** False when this owner has no such share. */
    revoke: (id: string, owner: string) => Promise<boolean>;
  };
  /** The longest that a share may be asked for. */
  shareMaxDays: number;
}

/** Jobs of many look-ups. All of it rejects with `StoreError` while the database cannot be reached. */
export interface Bulk {
  create: (job: { rows: BulkRow[]; profile: string }) => Promise<{ id: string }>;
  /** Null when there is no such job. */
  read: (id: string) => Promise<BulkJob | null>;
  /** False when there is no such job. */
  cancel: (id: string) => Promise<boolean>;
  /**
   * As rows end, those after this cursor, then the end of the job; without the end when this server stops before. Throws the
   * signal's reason when aborted.
   */
  results: (id: string, from: { after: number; signal: AbortSignal }) => AsyncIterable<BulkLine>;
}
