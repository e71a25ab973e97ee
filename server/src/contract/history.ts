import * as z from 'zod/mini';
import { fieldDifferenceSchema } from './comparison.ts';
import { keepSchema } from './keep.ts';
import { kindSchema } from './kinds.ts';
import { pushStateSchema, statusSchema } from './task.ts';
import { taskQuerySchema } from './taskQuery.ts';
import { verdictSchema } from './verdict.ts';

/** One distinct answer, for as long as the vendor kept giving it whenever it was asked. */
export const pastObservationSchema = z.object({
  id: z.string(),
  /** ISO. Between this and the `lastSeenAt` of the observation before nobody asked: the change lies somewhere in there. */
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  status: statusSchema,
  pushState: z.optional(pushStateSchema),
  verdict: verdictSchema,
  /** What differs from the observation before (`left`), at most 20; null for the run's first. */
  changes: z.nullable(z.array(fieldDifferenceSchema)),
  /** How many differences are not listed. */
  moreChanges: z.number(),
});
export type PastObservation = z.infer<typeof pastObservationSchema>;

/** The answer to `GET /api/v1/runs/{id}/observations?before=&limit=`. */
export const historySchema = z.object({
  run: z.object({
    id: z.string(),
    kind: kindSchema,
    query: taskQuerySchema,
    startTime: z.nullable(z.string()),
    firstSeenAt: z.string(),
    lastSeenAt: z.string(),
  }),
  /** Null unless the run is watched. */
  keep: z.nullable(keepSchema),
  /** The newest first. */
  observations: z.array(pastObservationSchema),
  /** Give it as `before` to get older ones; null at the end. */
  next: z.nullable(z.string()),
});
export type History = z.infer<typeof historySchema>;
