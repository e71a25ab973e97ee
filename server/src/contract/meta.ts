import * as z from 'zod/mini';
import { kindSchema } from './kinds.ts';
import { modeSchema } from './lookup.ts';
import { idFields, taskQuerySchema } from './taskQuery.ts';

/** The answer to `GET /api/v1/meta`. */
export const metaSchema = z.object({
  name: z.string(),
  version: z.string(),
  mode: modeSchema,
  profiles: z.array(z.object({ name: z.string(), region: z.string() })),
  kinds: z.array(
    z.object({
      kind: kindSchema,
      action: z.string(),
      version: z.string(),
      service: z.string(),
      /** Calls per second this tool allows itself: the account's limit times its share. */
      qps: z.number(),
      /** Each inner list is one need: at least one of its ids must be given. */
      needs: z.array(z.array(z.enum(idFields))),
    }),
  ),
  /** How long answers and shares are kept, in days; null when this server keeps nothing. */
  keeping: z.nullable(z.object({ keepDays: z.number(), shareMaxDays: z.number() })),
  /** Only in demo mode: stories worth opening, one title per language. */
  examples: z.optional(
    z.array(
      z.object({
        kind: kindSchema,
        query: taskQuerySchema,
        title: z.object({ 'zh-CN': z.string(), en: z.string() }),
      }),
    ),
  ),
});
export type Meta = z.infer<typeof metaSchema>;
