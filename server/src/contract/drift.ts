import * as z from 'zod/mini';

/** One place where the vendor's answer differs from its own page. Never fails a look-up; listed beside the answer. */
export const driftSchema = z.object({
  /** The vendor's member path, list positions in brackets, e.g. `TargetStreams.StreamList[3].Index`. */
  path: z.string(),
  /** What the vendor's page promises, e.g. `integer`, `string`, `one of 0, 1`, `absent` (a member the page does not list). */
  expected: z.string(),
  /** What came, as a type or a short value, never a secret, e.g. `string`, `null`, `present`. */
  got: z.string(),
});

export type Drift = z.infer<typeof driftSchema>;
