import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';

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

/** Looks one task up. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type LookUp = (
  kind: Kind,
  query: TaskQuery,
  options: { fresh: boolean; signal: AbortSignal },
) => Promise<LookedUp>;

/**
 * The picture that a reference stands for; null when it stands for none, or no longer. Rejects with
 * `PictureFailureError`, or with the signal's reason when aborted.
 */
export type LoadPicture = (
  reference: string,
  options: { signal: AbortSignal },
) => Promise<{ contentType: 'image/png' | 'image/jpeg'; bytes: Buffer } | null>;
