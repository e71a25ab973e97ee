import * as z from 'zod/mini';
import { driftSchema } from './drift.ts';
import { findingSchema } from './finding.ts';
import { notLiveBecauseSchema, runSchema, vendorProblemSchema } from './run.ts';
import { taskQuerySchema } from './taskQuery.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
} from './task.ts';
import { verdictSchema } from './verdict.ts';

export const modes = ['live', 'demo'] as const;
export const modeSchema = z.enum(modes);
export type Mode = z.infer<typeof modeSchema>;

/** Which call brought the answer, and what it took. */
export const sourceSchema = z.object({
  action: z.string(),
  version: z.string(),
  service: z.string(),
  region: z.string(),
  /** The vendor's id of this call; null when the answer carried none. */
  requestId: z.nullable(z.string()),
  httpStatus: z.number(),
  /** Milliseconds from the first attempt's start to the answer, our own queue not counted. */
  durationMs: z.number(),
  attempts: z.number(),
  /** True when the answer came from the 1-s cache or from a look-up already in flight. */
  cached: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A remote picture that a task names, to be had from `paths.picture(reference)` for at least 24 hours. */
export const remotePictureSchema = z.object({
  /** The vendor's member that names it, e.g. `Layout.CustomLayout.Regions[2].AlternateImage`. */
  path: z.string(),
  /** Stands for the clear address and cannot be read or made up; the same for the same address for up to an hour. */
  reference: z.string(),
});
export type RemotePicture = z.infer<typeof remotePictureSchema>;

const answerOf = <K extends string, Task extends z.core.$ZodType>(kind: K, task: Task) =>
  z.object({
    kind: z.literal(kind),
    mode: modeSchema,
    /** `live`: the vendor's answer of just now · `snapshot`: one that was kept · `pasted`: brought by the reader. */
    origin: z.enum(['live', 'snapshot', 'pasted']),
    /** With `snapshot` only. */
    notLiveBecause: z.optional(notLiveBecauseSchema),
    /** With `notLiveBecause: "vendor-unavailable"` only: how the vendor failed. */
    vendorProblem: z.optional(vendorProblemSchema),
    /** Which run of these ids this is, and what is kept of it. Absent from a pasted answer. */
    run: z.optional(runSchema),
    /** With `pasted` only: true where nothing names the kind and the members tell it. */
    isKindGuessed: z.optional(z.boolean()),
    query: taskQuerySchema,
    /** When the vendor answered, ISO in UTC; of a kept answer the last time that it answered so. */
    observedAt: z.string(),
    source: sourceSchema,
    task,
    verdict: verdictSchema,
    findings: z.array(findingSchema),
    drift: z.array(driftSchema),
    /** The vendor's `Result` as received, secrets masked, unknown members kept. */
    raw: z.unknown(),
  });

/** The answer to `GET /api/v1/tasks/{kind}`. */
export const lookUpAnswerSchema = z.discriminatedUnion('kind', [
  answerOf('single-push', singlePushTaskSchema),
  z.extend(answerOf('mixed-push', mixedPushTaskSchema), {
    /** The background and the stand-ins that have an http(s) address. */
    pictures: z.array(remotePictureSchema),
  }),
  answerOf('webcast', webcastTaskSchema),
  answerOf('record', recordTaskSchema),
  answerOf('pull-record', pullRecordTaskSchema),
]);
export type LookUpAnswer = z.infer<typeof lookUpAnswerSchema>;
export type AnswerOf<K extends LookUpAnswer['kind']> = Extract<LookUpAnswer, { kind: K }>;
