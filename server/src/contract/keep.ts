import * as z from 'zod/mini';
import { problemCodes } from './problem.ts';

/** What one look of the server itself brought. */
export const keepOutcomes = [
  /** The answer was the one already kept. */
  'unchanged',
  /** A new answer was kept. */
  'changed',
  /** The vendor answered with another run of these ids. */
  'other-run',
  /** The vendor knew the task no more. */
  'gone',
  /** The vendor failed until it was too late; `problem` says how. */
  'failed',
] as const;

/** One time at which the server asks by itself. */
export const keepCheckSchema = z.object({
  dueAt: z.string(),
  /** Null while it has not been done. */
  doneAt: z.nullable(z.string()),
  outcome: z.nullable(z.enum(keepOutcomes)),
  problem: z.optional(z.enum(problemCodes)),
});

/** A run under watch: the server asks once more 2 h and 10 min before the vendor forgets it. */
export const keepSchema = z.object({
  since: z.string(),
  /** When the run leaves the vendor's window. */
  until: z.string(),
  /** The earliest first. */
  checks: z.array(keepCheckSchema),
});
export type Keep = z.infer<typeof keepSchema>;
