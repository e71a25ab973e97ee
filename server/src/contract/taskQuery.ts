import * as z from 'zod/mini';
import type { Kind } from './kinds.ts';

export const idFields = ['appId', 'roomId', 'taskId', 'userId'] as const;
export type IdField = (typeof idFields)[number];

/**
 * Which ids a kind takes. Each inner list is one need: at least one of its members must be given.
 * (Source: task-types §1 "Identifiers"; S0, S1 for "task or user, at least one"; S4 for the live task.)
 */
export const idNeeds: Record<Kind, readonly (readonly IdField[])[]> = {
  'single-push': [['appId'], ['roomId'], ['taskId', 'userId']],
  'mixed-push': [['appId'], ['roomId'], ['taskId', 'userId']],
  webcast: [['appId'], ['roomId'], ['taskId']],
  record: [['appId'], ['roomId'], ['taskId']],
  'pull-record': [['taskId']],
};

/** The ids a kind's form shows and its query accepts, in reading order. */
export function fieldsOf(kind: Kind): readonly IdField[] {
  return idNeeds[kind].flat();
}

/** The ids of one look-up, trimmed; an absent member was not given. */
export const taskQuerySchema = z.object({
  profile: z.string(),
  appId: z.optional(z.string()),
  roomId: z.optional(z.string()),
  taskId: z.optional(z.string()),
  userId: z.optional(z.string()),
});
export type TaskQuery = z.infer<typeof taskQuerySchema>;

/** What is wrong with one parameter. `character` and `position` (0-based) name the first character at fault. */
export const fieldErrorSchema = z.object({
  field: z.string(),
  code: z.enum([
    'required',
    'one-required',
    'illegal-character',
    'too-long',
    'unknown',
    'repeated',
    'invalid',
  ]),
  message: z.string(),
  character: z.optional(z.string()),
  position: z.optional(z.number()),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** RTC ids are 1–128 characters out of `a-z A-Z 0-9 @ . _ -`. (Source: task-types §1 "Identifiers", D 69828) */
const rtcIdCharacter = /^[a-zA-Z0-9@._-]$/;
const rtcIdMaxLength = 128;
/** `userId@@taskId` of a client-started relay: 128 + 2 + 128; whether the vendor takes it is unknown, so it is sent. */
const compositeIdMaxLength = 258;
/** The Live task id's form is undocumented (S4): anything printable without spaces is sent on. */
const liveIdCharacter = /^[\x21-\x7e]$/;
const liveIdMaxLength = 256;

const longestOf = (kind: Kind, field: IdField): number => {
  if (kind === 'pull-record') return liveIdMaxLength;
  return field === 'taskId' && (kind === 'single-push' || kind === 'mixed-push')
    ? compositeIdMaxLength
    : rtcIdMaxLength;
};

/** What is wrong with an id already trimmed and not empty, or `null`. Shared by the form and the server. */
export function findIdError(kind: Kind, field: IdField, id: string): FieldError | null {
  const allowed = kind === 'pull-record' ? liveIdCharacter : rtcIdCharacter;
  let position = 0;
  for (const character of id) {
    if (!allowed.test(character)) {
      const message = `${field} holds the character ${JSON.stringify(character)} at position ${position + 1}, which the vendor does not allow`;
      return { field, code: 'illegal-character', message, character, position };
    }
    position += 1;
  }
  const longest = longestOf(kind, field);
  if (id.length > longest) {
    return {
      field,
      code: 'too-long',
      message: `${field} has ${id.length} characters; at most ${longest} are possible`,
    };
  }
  return null;
}

/** What is wrong with any of the ids given, in reading order, at most one error per id. */
export function findIdErrors(kind: Kind, ids: Partial<Record<IdField, string>>): FieldError[] {
  return idFields.flatMap((field) => {
    const id = ids[field];
    const error = id === undefined ? null : findIdError(kind, field, id);
    return error === null ? [] : [error];
  });
}

/** The first id of each need of a kind that these ids leave open. */
export function findMissingFields(kind: Kind, ids: Partial<Record<IdField, string>>): IdField[] {
  return findMissingIds(kind, ids).flatMap(({ field }) => idFields.filter((id) => id === field));
}

/** The needs of a kind that these ids leave open, one error per need, on its first field. */
export function findMissingIds(kind: Kind, ids: Partial<Record<IdField, string | undefined>>): FieldError[] {
  return idNeeds[kind]
    .filter((need) => need.every((field) => (ids[field] ?? '') === ''))
    .map((need): FieldError => {
      const field = need[0] ?? 'taskId';
      return need.length === 1
        ? { field, code: 'required', message: `${field} is needed` }
        : { field, code: 'one-required', message: `one of ${need.join(', ')} is needed` };
    });
}
