import * as z from 'zod/mini';
import { fieldErrorSchema } from './taskQuery.ts';

export const problemCodes = [
  'invalid-query',
  'not-found',
  'task-not-found',
  'vendor-rejected',
  'vendor-denied',
  'vendor-throttled',
  'busy',
  'vendor-unavailable',
  'vendor-timeout',
  'vendor-unreadable',
  'picture-unavailable',
  /** The address names a run that nobody kept, and the vendor now answers with another one. */
  'run-not-kept',
  'share-expired',
  /** Told to its owner alone; to everybody else a share taken back is `not-found`. */
  'share-revoked',
  /** Nothing to keep watch over: the run has left the vendor's window, or never had one. */
  'keep-impossible',
  /** A state-changing call that another site's page sent. */
  'foreign-origin',
  /** A state-changing call whose body is not JSON. */
  'not-json',
  /** What is kept cannot be reached just now. */
  'store-unavailable',
  'internal',
] as const;

/** Why a remote picture is not shown. */
export const pictureFailureReasons = [
  /** No http(s) address, or one of a private or otherwise special network; also after a redirect. */
  'refused-address',
  /** The name is unknown, nobody answers, or the connection breaks. */
  'unreachable',
  'timeout',
  /** Its server answered with another status than 200. */
  'status',
  'too-many-redirects',
  /** Neither PNG nor JPEG, whatever it is called. */
  'not-a-picture',
  /** In bytes or in pixels. */
  'too-large',
  /** Too many pictures are being fetched at this moment. */
  'busy',
] as const;
export type PictureFailureReason = (typeof pictureFailureReasons)[number];

/** What the vendor itself said. (Source: errors §1) */
export const vendorErrorSchema = z.object({
  /** Dotted: a class, optionally a detail, e.g. `InvalidParameter.IllegalRoomID`. */
  code: z.nullable(z.string()),
  /** The gateway's number; null when the product, not the gateway, raised the error. */
  codeN: z.nullable(z.number()),
  message: z.nullable(z.string()),
  httpStatus: z.number(),
});
export type VendorError = z.infer<typeof vendorErrorSchema>;

/** Every failure of the API: `application/problem+json`, RFC 9457. Branch on `code`, never on text. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.enum(problemCodes),
  /** The vendor's request id where there is one, else this server's own; it is in the log. */
  requestId: z.optional(z.string()),
  vendor: z.optional(vendorErrorSchema),
  errors: z.optional(z.array(fieldErrorSchema)),
  retryAfterSeconds: z.optional(z.number()),
  /** With `picture-unavailable` only. */
  reason: z.optional(z.enum(pictureFailureReasons)),
  /** Of a comparison only: which of its sides failed so. */
  side: z.optional(z.enum(['left', 'right'])),
  /** With `task-not-found` only: nothing of these ids is kept here either. */
  neverSeen: z.optional(z.literal(true)),
  /** With `run-not-kept` only: the run that the vendor answers with, ISO. */
  newer: z.optional(z.object({ startTime: z.string() })),
});
export type Problem = z.infer<typeof problemSchema>;
export type ProblemCode = Problem['code'];

/** The HTTP status that belongs to each code. */
export const problemStatus: Record<ProblemCode, number> = {
  'invalid-query': 400,
  'not-found': 404,
  'task-not-found': 404,
  'vendor-rejected': 422,
  'vendor-denied': 502,
  'vendor-throttled': 503,
  busy: 503,
  'vendor-unavailable': 502,
  'vendor-timeout': 504,
  'vendor-unreadable': 502,
  'picture-unavailable': 502,
  'run-not-kept': 404,
  'share-expired': 410,
  'share-revoked': 410,
  'keep-impossible': 409,
  'foreign-origin': 403,
  'not-json': 415,
  'store-unavailable': 503,
  internal: 500,
};
