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
