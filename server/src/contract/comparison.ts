import * as z from 'zod/mini';
import { kindSchema } from './kinds.ts';
import { notLiveBecauseSchema, runSchema, vendorProblemSchema } from './run.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
} from './task.ts';
import { taskQuerySchema } from './taskQuery.ts';
import { verdictSchema } from './verdict.ts';

/** One place where two readings of a task differ. */
export const fieldDifferenceSchema = z.object({
  /**
   * The member, in the vendor's spelling; items of a list by what identifies them and not by position:
   * `Encode.VideoBitrate`, `TargetStreams.StreamList[Index=3].UserId`.
   */
  path: z.string(),
  /** As the task has it; absent when this side has no such member. */
  left: z.optional(z.unknown()),
  right: z.optional(z.unknown()),
});
export type FieldDifference = z.infer<typeof fieldDifferenceSchema>;

/** only-left, only-right: the other side has no such member, and the vendor's page no default for it. */
const outcomeSchema = z.enum(['same', 'changed', 'only-left', 'only-right']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** What a number counts, where the vendor's page says; `instant` is an ISO time. */
const unitSchema = z.enum([
  'fraction',
  'px',
  'seconds',
  'milliseconds',
  'kbps',
  'frames-per-second',
  'hertz',
  'bytes',
  'instant',
]);
export type Unit = z.infer<typeof unitSchema>;

const comparedValueSchema = z.object({
  /** A coded value stands whole, `{ code, name }`. */
  value: z.unknown(),
  /** True when the task does not say so and the vendor's page does. */
  isDefault: z.boolean(),
  unit: z.optional(unitSchema),
  /** What a fraction of the canvas comes to. */
  px: z.optional(z.number()),
});
export type ComparedValue = z.infer<typeof comparedValueSchema>;

const comparedRowSchema = z.object({
  /** As in `FieldDifference`. */
  path: z.string(),
  outcome: outcomeSchema,
  /** Null where this side has no such member and the vendor's page no default for it. */
  left: z.nullable(comparedValueSchema),
  right: z.nullable(comparedValueSchema),
});
export type ComparedRow = z.infer<typeof comparedRowSchema>;

/** What belongs together, in reading order. */
export const comparedGroups = [
  'state',
  'live-stream',
  'streams',
  'excluded-streams',
  'push-address',
  'encode',
  'layout',
  'canvas',
  'regions',
  'control',
  'spatial',
  'source-page',
  'outputs',
  'checks',
  'files',
  'other',
] as const;
export type ComparedGroup = (typeof comparedGroups)[number];

const comparedRegionSchema = z.object({
  streamIndex: z.nullable(z.number()),
  /** Its place in `Layout.CustomLayout.Regions` of each side, from 0; null where it is not there. */
  left: z.nullable(z.number()),
  right: z.nullable(z.number()),
  /** moved: it lies elsewhere or has another size · changed: in its place, something else of it differs. */
  outcome: z.enum(['same', 'moved', 'changed', 'added', 'removed']),
});
export type ComparedRegion = z.infer<typeof comparedRegionSchema>;

/** The two tasks field by field. */
const taskComparison = {
  /** What differs and what does not; a group that neither side has anything of is left out. */
  groups: z.array(z.object({ group: z.enum(comparedGroups), rows: z.array(comparedRowSchema) })),
  /** By stream index, the left one's order first; null unless both are mixed pushes whose custom layout can be drawn. */
  regions: z.nullable(z.array(comparedRegionSchema)),
};
export type TaskComparison = z.infer<z.ZodMiniObject<typeof taskComparison>>;

const sideOf = <K extends string, Task extends z.core.$ZodType>(kind: K, task: Task) =>
  z.object({
    kind: z.literal(kind),
    /** True for a paste of a bare task whose kind nobody named: its members tell it, not the vendor. */
    isKindGuessed: z.boolean(),
    /** `live`: the vendor's answer of just now · `snapshot`: one that was kept · `pasted`: brought by the reader. */
    origin: z.enum(['live', 'snapshot', 'pasted']),
    /** As in a look-up's answer, and like that one not of a paste. */
    notLiveBecause: z.optional(notLiveBecauseSchema),
    vendorProblem: z.optional(vendorProblemSchema),
    run: z.optional(runSchema),
    /** Null of a paste, which does not tell whose task it is. */
    query: z.nullable(taskQuerySchema),
    /** When the vendor answered so, ISO; null of a paste, which does not tell. Its verdict is that of now. */
    observedAt: z.nullable(z.string()),
    /** The vendor's id of the call; of a paste only when all of the answer was pasted. */
    requestId: z.nullable(z.string()),
    task,
    verdict: verdictSchema,
  });

const comparedSideSchema = z.discriminatedUnion('kind', [
  sideOf('single-push', singlePushTaskSchema),
  sideOf('mixed-push', mixedPushTaskSchema),
  sideOf('webcast', webcastTaskSchema),
  sideOf('record', recordTaskSchema),
  sideOf('pull-record', pullRecordTaskSchema),
]);
export type ComparedSide = z.infer<typeof comparedSideSchema>;

/** The answer to `GET /api/v1/compare?left=…&right=…`, and to the same by POST. */
export const comparisonSchema = z.object({
  left: comparedSideSchema,
  right: comparedSideSchema,
  ...taskComparison,
});
export type Comparison = z.infer<typeof comparisonSchema>;

const pastedSchema = z.strictObject({
  /** Needed only where the members do not tell it. */
  kind: z.optional(kindSchema),
  /** All of the vendor's answer, its `Result`, or the task alone; as JSON or as its text. */
  json: z.unknown(),
});
export type Pasted = z.infer<typeof pastedSchema>;

/** A text is `live:<kind>?<query of a look-up>`, `observation:<id>` or `share:<id>`, as in the query of a GET. */
const sideRequestSchema = z.union([z.string(), z.strictObject({ pasted: pastedSchema })]);
export type SideRequest = z.infer<typeof sideRequestSchema>;

/** The body of `POST /api/v1/compare`. What is pasted is read, masked, and not kept. */
export const comparisonRequestSchema = z.strictObject({ left: sideRequestSchema, right: sideRequestSchema });
export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>;
