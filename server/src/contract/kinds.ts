import * as z from 'zod/mini';

/** The five kinds of task Tasklens looks up; also the path segments of their pages. */
export const kinds = ['single-push', 'mixed-push', 'webcast', 'record', 'pull-record'] as const;

export const kindSchema = z.enum(kinds);

export type Kind = z.infer<typeof kindSchema>;

/** The kinds that live in an RTC room, under the vendor's 72-hour rule. `pull-record` belongs to Live. */
export type RtcKind = Exclude<Kind, 'pull-record'>;
