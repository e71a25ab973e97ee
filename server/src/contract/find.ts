import * as z from 'zod/mini';
import { kindSchema } from './kinds.ts';
import { problemSchema } from './problem.ts';
import { notLiveBecauseSchema } from './run.ts';
import { statusSchema } from './task.ts';
import { fieldErrorSchema, idFields, taskQuerySchema } from './taskQuery.ts';
import { verdictSchema } from './verdict.ts';

// The answer to `GET /api/v1/find?appId&roomId&taskId&userId&kind&profile`: NDJSON, a line per attempt as it ends, the end
// last. `kind` is the one that the reader believes it to be, if any; all kinds are tried all the same.

const idFieldSchema = z.enum(idFields);

/** What one attempt asked for: these ids, or a variant of them that the vendor's pages document, as this kind. */
const asked = { kind: kindSchema, query: taskQuerySchema };

export const foundSchema = z.object({
  ...asked,
  outcome: z.literal('found'),
  /**
   * asked: these very ids, or a documented variant of them · kept: a task that is kept here, whose ids are the given ones
   * and more · begins-with: kept here too, an id of it begins with the one given.
   */
  match: z.enum(['asked', 'kept', 'begins-with']),
  /** As in a look-up's answer. */
  origin: z.enum(['live', 'snapshot']),
  notLiveBecause: z.optional(notLiveBecauseSchema),
  verdict: verdictSchema,
  status: statusSchema,
  /** ISO; null while the vendor names none. */
  startTime: z.nullable(z.string()),
  /** When the vendor answered so, ISO. */
  observedAt: z.string(),
});
export type Found = z.infer<typeof foundSchema>;

export const attemptSchema = z.discriminatedUnion('outcome', [
  foundSchema,
  z.object({ ...asked, outcome: z.literal('not-found'), requestId: z.nullable(z.string()) }),
  /** missing: the first id of each need that is open · errors: why these ids cannot be those of this kind. */
  z.object({
    ...asked,
    outcome: z.literal('not-tried'),
    missing: z.array(idFieldSchema),
    errors: z.array(fieldErrorSchema),
  }),
  z.object({ ...asked, outcome: z.literal('failed'), problem: problemSchema }),
]);
export type Attempt = z.infer<typeof attemptSchema>;

function causeOf<Code extends string, Params extends z.core.$ZodShape>(code: Code, params: Params) {
  return z.object({
    code: z.literal(code),
    /** Whether this could be looked into at all. */
    checked: z.boolean(),
    /** What came out; null when it is not known. */
    holds: z.nullable(z.boolean()),
    params: z.object(params),
  });
}

/** Every reason that is known for a task not to be found, each once, in the order to be read. */
export const causeSchema = z.discriminatedUnion('code', [
  /** `position` is 0-based; `suggestion` is the id without the fault, null when nothing sensible is left. */
  causeOf('illegal-character', {
    faults: z.array(
      z.object({
        field: idFieldSchema,
        character: z.string(),
        position: z.number(),
        suggestion: z.nullable(z.string()),
      }),
    ),
  }),
  /** The vendor says that there is no such app, or that it belongs to another account. */
  causeOf('unknown-app', { appId: z.nullable(z.string()) }),
  /** The kinds that these ids were found as, none of them the one believed. */
  causeOf('other-kind', { kinds: z.array(kindSchema) }),
  /** It started over 72 h ago, so that the vendor has forgotten it; with what is kept of it. */
  causeOf('past-window', {
    kept: z.array(z.object({ ...asked, startTime: z.nullable(z.string()) })),
  }),
  /** A relay started by a client has `userId@@taskId` for its task id. */
  causeOf('client-started', { missing: z.nullable(idFieldSchema) }),
  /** Client tasks mixed in the cloud (端云一体), which the look-up of mixed pushes does not cover; never checked. (Source: S1) */
  causeOf('client-cloud-mixing', {}),
  /** Another of this server's accounts has it. */
  causeOf('other-profile', { profiles: z.array(z.string()) }),
  /** Calls were throttled, by the vendor or by our own share of its limit: not everything was tried. */
  causeOf('throttled', { kinds: z.array(kindSchema) }),
  /** This server's clock differs from the vendor's `Date` by over a minute; null while the vendor sent none. */
  causeOf('clock-differs', { differenceMs: z.nullable(z.number()) }),
]);
export type Cause = z.infer<typeof causeSchema>;

export const findEndSchema = z.object({ done: z.literal(true), causes: z.array(causeSchema) });
export type FindEnd = z.infer<typeof findEndSchema>;

export const findLineSchema = z.union([attemptSchema, findEndSchema]);
export type FindLine = z.infer<typeof findLineSchema>;
