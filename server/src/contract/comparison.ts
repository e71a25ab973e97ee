import * as z from 'zod/mini';

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
export const taskComparisonSchema = z.object({
  /** What differs and what does not; a group that neither side has anything of is left out. */
  groups: z.array(z.object({ group: z.enum(comparedGroups), rows: z.array(comparedRowSchema) })),
  /** By stream index, the left one's order first; null unless both are mixed pushes in custom layout. */
  regions: z.nullable(z.array(comparedRegionSchema)),
});
export type TaskComparison = z.infer<typeof taskComparisonSchema>;
