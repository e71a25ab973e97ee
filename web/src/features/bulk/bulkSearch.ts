import * as z from 'zod/mini';
import { weights } from './weight.ts';

/** Everything about a job's page that a pasted link keeps. Nonsense reads as absent. */
export const bulkSearchSchema = z.object({
  /** Absent: rows are still to be given. */
  job: z.catch(z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))), undefined),
  /** Shows the rows alone that ended so. */
  show: z.catch(z.optional(z.enum(weights)), undefined),
  /** By the number of the row when absent. */
  sort: z.catch(z.optional(z.enum(['result', 'startTime'])), undefined),
  order: z.catch(z.optional(z.literal('descending')), undefined),
});
export type BulkSearch = z.infer<typeof bulkSearchSchema>;
