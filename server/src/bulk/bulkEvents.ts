import { EventEmitter } from 'node:events';

/** What the parts of one server tell each other of its jobs. What other servers do is seen in the store alone. */
export type BulkEvents = EventEmitter<{
  /** Somebody made this job, or cancelled it. */
  asked: [id: string];
  /** Rows of this job have ended here, or all of it. */
  ended: [id: string];
  /** This server is about to stop. */
  closing: [];
}>;

export function createBulkEvents(): BulkEvents {
  const events: BulkEvents = new EventEmitter();
  events.setMaxListeners(0); // as many as results are being read
  return events;
}
