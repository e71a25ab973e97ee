import { zoneSchema } from '@tasklens/server/domain/words/format';
import * as z from 'zod/mini';

const text = z.catch(z.optional(z.string().check(z.maxLength(2048))), undefined);

/** Everything about a comparison that a pasted link keeps; what a reader pasted as JSON is no part of it. */
export const compareSearchSchema = z.object({
  /** `live:<kind>?<query>`, `observation:<id>` or `share:<id>`. */
  left: text,
  right: text,
  /** Shows the fields that are the same as well. */
  show: z.catch(z.optional(z.literal('all')), undefined),
  layouts: z.catch(z.optional(z.literal('overlaid')), undefined),
  zone: z.catch(z.optional(zoneSchema), undefined),
});
export type CompareSearch = z.infer<typeof compareSearchSchema>;
