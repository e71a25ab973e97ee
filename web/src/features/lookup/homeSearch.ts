import { kindSchema } from '@tasklens/server/contract/kinds';
import * as z from 'zod/mini';

const text = z.catch(z.optional(z.string().check(z.maxLength(512))), undefined);

/** What a link to the form keeps: the kind, and ids already known. Nonsense reads as absent. */
export const homeSearchSchema = z.object({
  kind: z.catch(z.optional(kindSchema), undefined),
  appId: text,
  roomId: text,
  taskId: text,
  userId: text,
});
