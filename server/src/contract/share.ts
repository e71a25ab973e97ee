import * as z from 'zod/mini';
import { kindSchema } from './kinds.ts';
import { lookUpAnswerSchema } from './lookup.ts';
import { taskQuerySchema } from './taskQuery.ts';
import { verdictSchema } from './verdict.ts';

/** How its sender looked at the task: the view's members of a task page's address (tab, zone, sel, hide …). */
export const shareViewSchema = z.record(
  z.string().check(z.regex(/^[a-z]{1,16}$/)),
  z.string().check(z.maxLength(512)),
);
export type ShareView = z.infer<typeof shareViewSchema>;

export const noteMaxLength = 2000;

/** The body of `POST /api/v1/shares`. */
export const newShareSchema = z.strictObject({
  observationId: z.string(),
  view: z.optional(shareViewSchema),
  note: z.optional(z.string().check(z.maxLength(noteMaxLength))),
  /** Whole hours, from 1 to the operator's `SHARE_MAX_DAYS`. */
  expiresInHours: z.int().check(z.minimum(1)),
});
export type NewShare = z.infer<typeof newShareSchema>;

/** The answer to `POST /api/v1/shares`. */
export const createdShareSchema = z.object({
  /** 128 random bits in base64url. */
  id: z.string(),
  /** The whole address of the share's page. */
  url: z.string(),
  expiresAt: z.string(),
});

/** The answer to `GET /api/v1/shares/{id}`: one observation as it was when it was shared, whatever came after. */
export const shareSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  note: z.string(),
  view: shareViewSchema,
  /** Whether this browser made it, and may take it back. */
  isMine: z.boolean(),
  answer: lookUpAnswerSchema,
});
export type Share = z.infer<typeof shareSchema>;

/** One line of `GET /api/v1/shares`: the shares this browser made, the newest first. */
export const listedShareSchema = z.object({
  id: z.string(),
  url: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.nullable(z.string()),
  note: z.string(),
  kind: kindSchema,
  query: taskQuerySchema,
  verdict: verdictSchema,
});
export type ListedShare = z.infer<typeof listedShareSchema>;

export const shareListSchema = z.object({ shares: z.array(listedShareSchema) });
