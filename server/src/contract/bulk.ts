import * as z from 'zod/mini';
import { kindSchema } from './kinds.ts';
import { problemSchema } from './problem.ts';
import { statusSchema } from './task.ts';
import { fieldErrorSchema, idFields, taskQuerySchema } from './taskQuery.ts';
import { verdictSchema } from './verdict.ts';

export const bulkMaxRows = 1000;
const text = z.optional(z.string().check(z.maxLength(1024)));

/** One task to look up; without `kind` it is found among all kinds. What is wrong with a row is that row's result. */
export const bulkRowSchema = z.strictObject({
  kind: z.optional(kindSchema),
  appId: text,
  roomId: text,
  taskId: text,
  userId: text,
});
export type BulkRow = z.infer<typeof bulkRowSchema>;

/** The body of `POST /api/v1/bulk`. */
export const newBulkSchema = z.strictObject({
  rows: z.array(bulkRowSchema).check(z.minLength(1), z.maxLength(bulkMaxRows)),
  profile: z.optional(z.string()),
});
export type NewBulk = z.infer<typeof newBulkSchema>;

/** The answer to it, 202. `id` is 128 random bits in base64url: whoever has it may read and cancel the job. */
export const createdBulkSchema = z.object({ id: z.string(), rows: z.number() });

export const bulkOutcomes = ['found', 'not-found', 'not-tried', 'failed'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** The answer to `GET /api/v1/bulk/{id}`. */
export const bulkJobSchema = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'cancelled']),
  /** All rows; those that `counts` does not cover are still to come, or were cancelled. */
  rows: z.number(),
  counts: z.record(z.enum(bulkOutcomes), z.number()),
  createdAt: z.string(),
  endedAt: z.nullable(z.string()),
  /** Rows that ended per second, of late; null before there is anything to go by, and when the job is over. */
  ratePerSecond: z.nullable(z.number()),
  /** An estimate; null where `ratePerSecond` is. */
  secondsLeft: z.nullable(z.number()),
});
export type BulkJob = z.infer<typeof bulkJobSchema>;

const ended = {
  /** Its place in the job, from 0. */
  row: z.number(),
  /** Give it as `after` to get what ended later. */
  cursor: z.string(),
  /** The row as it was given. */
  asked: bulkRowSchema,
};

/** A line of `GET /api/v1/bulk/{id}/results?after=`: NDJSON, as rows end, open until the job does. */
export const bulkResultSchema = z.discriminatedUnion('outcome', [
  z.object({
    ...ended,
    outcome: z.literal('found'),
    kind: kindSchema,
    query: taskQuerySchema,
    verdict: verdictSchema,
    status: statusSchema,
    startTime: z.nullable(z.string()),
    origin: z.enum(['live', 'snapshot']),
    /** The page of the task, relative to the app's base. */
    link: z.string(),
    /** How many other tasks fit a row without a kind. */
    others: z.number(),
  }),
  z.object({ ...ended, outcome: z.literal('not-found') }),
  z.object({
    ...ended,
    outcome: z.literal('not-tried'),
    missing: z.array(z.enum(idFields)),
    errors: z.array(fieldErrorSchema),
  }),
  z.object({ ...ended, outcome: z.literal('failed'), problem: problemSchema }),
]);
export type BulkResult = z.infer<typeof bulkResultSchema>;

/** The last line of the results. */
export const bulkEndSchema = z.object({ done: z.literal(true), state: z.enum(['done', 'cancelled']) });
export const bulkLineSchema = z.union([bulkResultSchema, bulkEndSchema]);
export type BulkLine = z.infer<typeof bulkLineSchema>;
