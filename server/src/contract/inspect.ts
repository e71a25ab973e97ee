import * as z from 'zod/mini';
import { lookUpAnswerSchema } from './lookup.ts';

/** Characters of a paste that are read. */
export const pasteMaxLength = 1_000_000;

/** The body of `POST /api/v1/inspect`: whatever somebody copied, with the vendor's answers in it. */
export const inspectRequestSchema = z.strictObject({
  text: z.string().check(z.maxLength(pasteMaxLength)),
});

/** Why a part of a paste holds no task. */
export const notUnderstoodReasons = [
  /** Nothing in it is JSON, or what begins like JSON is cut off or broken. */
  'not-json',
  /** It is the vendor's answer, and tells a failure. */
  'vendor-error',
  /** It may be a task, and does not tell of which kind. */
  'kind-unknown',
  /** JSON, without a task in it. */
  'no-task',
  /** Nested deeper than any answer of the vendor's. */
  'too-deep',
  /** What begins here comes after more answers, or more objects, than one reading takes. */
  'too-many',
] as const;

/** The answer to `POST /api/v1/inspect`. Nothing of the paste is kept, and the vendor is not asked. */
export const inspectionSchema = z.object({
  /** In the order of the paste; `origin` is `pasted`, and `observedAt` the moment of reading, as a paste tells no other. */
  results: z.array(lookUpAnswerSchema),
  notUnderstood: z.array(
    z.object({
      /** The beginning of that part, at most 80 characters on one line, secrets masked. */
      excerpt: z.string(),
      why: z.enum(notUnderstoodReasons),
    }),
  ),
});
export type Inspection = z.infer<typeof inspectionSchema>;
