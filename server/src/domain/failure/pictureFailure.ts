import type { PictureFailureReason } from '../../contract/problem.ts';

/** A remote picture cannot be shown. Says why, and nothing of its address. */
export class PictureFailureError extends Error {
  override readonly name = 'PictureFailureError';
  readonly reason: PictureFailureReason;

  constructor(reason: PictureFailureReason) {
    super(reason);
    this.reason = reason;
  }
}
