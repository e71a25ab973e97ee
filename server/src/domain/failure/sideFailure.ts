/** Why a side of a comparison holds nothing to compare. */
export type SideFault =
  /** Nothing is kept under its id, or nothing that the asker may see. */
  | 'unknown'
  | 'share-expired'
  | 'share-revoked'
  /** What was pasted is no JSON. */
  | 'not-json'
  /** It is the vendor's answer, and tells a failure. */
  | 'vendor-error'
  /** It may be a task, and does not tell of which kind. */
  | 'kind-unknown'
  /** There is no task in it, or another kind's than was said. */
  | 'no-task';

export class SideFaultError extends Error {
  override readonly name = 'SideFaultError';
  readonly why: SideFault;

  constructor(why: SideFault) {
    super(why);
    this.why = why;
  }
}

/** One side of a comparison cannot be had; `cause` is a `SideFaultError` or whatever getting it was rejected with. */
export class SideError extends Error {
  override readonly name = 'SideError';
  readonly side: 'left' | 'right';

  constructor(side: 'left' | 'right', cause: unknown) {
    super(`the ${side} side cannot be had`, { cause });
    this.side = side;
  }
}
