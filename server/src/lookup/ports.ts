import type { Kind } from '../contract/kinds.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { VendorAnswer } from '../domain/vendorAnswer.ts';

/** Asks the vendor for one task. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type CallVendor = (
  kind: Kind,
  query: TaskQuery,
  options: { signal: AbortSignal },
) => Promise<VendorAnswer>;
