import type { VendorError } from '../../contract/problem.ts';

/** How a vendor call can fail, one code per remedy; `http/problem.ts` turns each into a problem. */
export type VendorFailure =
  | { code: 'task-not-found'; requestId: string | null; vendor: VendorError | null }
  | { code: 'vendor-rejected'; requestId: string | null; vendor: VendorError }
  | { code: 'vendor-denied'; requestId: string | null; vendor: VendorError }
  | { code: 'vendor-throttled'; requestId: string | null; vendor: VendorError; retryAfterSeconds: number }
  /** Our own share of the rate limit is used up for longer than we let anybody wait. */
  | { code: 'busy'; retryAfterSeconds: number }
  /** `cause` is one plain word for the log and the page, e.g. `connection-refused`, when there was no answer at all. */
  | { code: 'vendor-unavailable'; requestId: string | null; vendor: VendorError | null; cause: string }
  | { code: 'vendor-timeout'; afterMs: number }
  /** `why`: e.g. `not JSON`, `no ResponseMetadata`, `truncated`, `over 8 MiB`. Never the body itself. */
  | { code: 'vendor-unreadable'; requestId: string | null; httpStatus: number; why: string };

/** The one class in which a vendor failure is thrown. */
export class VendorFailureError extends Error {
  override readonly name = 'VendorFailureError';
  readonly failure: VendorFailure;
  /** Known for sure: nothing of these ids is kept either. */
  readonly neverSeen: boolean;

  constructor(failure: VendorFailure, { neverSeen = false } = {}) {
    super(failure.code);
    this.failure = failure;
    this.neverSeen = neverSeen;
  }
}
