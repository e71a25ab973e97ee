/** A vendor call that succeeded: the `Result` as received and what the call took. */
export interface VendorAnswer {
  /** `Result` of the envelope, unread. */
  result: unknown;
  action: string;
  version: string;
  service: string;
  region: string;
  requestId: string | null;
  httpStatus: number;
  attempts: number;
  /** When the answer was complete, epoch ms. */
  observedAtMs: number;
  /** From the start of the first attempt to the complete answer, the queue of our own rate budget not counted. */
  durationMs: number;
  /** Waited in our own rate budget, all attempts together. */
  queueMs: number;
}
