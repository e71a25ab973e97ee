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
  internal: 500,
};
