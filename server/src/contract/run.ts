import * as z from 'zod/mini';
import { problemCodes } from './problem.ts';

// The vendor knows a task by its ids alone, and after a restart the same ids name another run. A run is told apart by
// when it started. (Source: task-types §5: a record look-up returns the newest run)

/** ISO 8601 in UTC with milliseconds. */
const instant = z.string();

/** The run that an answer speaks of, and what is kept of it. */
export const runSchema = z.object({
  /** The same for the same ids and start on every server; null when the answer was not kept. */
  id: z.nullable(z.string()),
  /** Null while the vendor names no start; such a run cannot be pinned. In an address it is `run=<epoch ms>`. */
  startTime: z.nullable(instant),
  /** The newest later run of these ids that is known of. */
  newer: z.optional(z.object({ startTime: instant })),
  /** The kept answer that this one is; null when it was not kept. */
  observationId: z.nullable(z.string()),
  /** When this very answer was first and last seen; null when it was not kept. */
  firstSeenAt: z.nullable(instant),
  lastSeenAt: z.nullable(instant),
  /** False when the answer could not be kept, or this server keeps nothing: the address then lives as long as the vendor remembers. */
  kept: z.boolean(),
});
export type Run = z.infer<typeof runSchema>;

/** Why a kept answer stands where the vendor's of just now would. */
export const notLiveReasons = [
  /** The vendor knows no such task any more, and 72 h have passed since it started. */
  'past-window',
  /** The vendor knows no such task any more, although it should. */
  'not-found',
  /** The vendor failed, refused or throttled, or was too slow; `vendorProblem` says which. */
  'vendor-unavailable',
  /** The vendor now answers with another run of these ids. */
  'other-run',
  /** The reader asked for this very observation. */
  'chosen-observation',
] as const;
export const notLiveBecauseSchema = z.enum(notLiveReasons);
export type NotLiveBecause = z.infer<typeof notLiveBecauseSchema>;

export const vendorProblemSchema = z.object({
  code: z.enum(problemCodes),
  requestId: z.optional(z.string()),
});
