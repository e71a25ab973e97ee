import type { Kind } from '@tasklens/server/contract/kinds';
import {
  fieldsOf,
  findIdErrors,
  findMissingIds,
  type FieldError,
  type IdField,
} from '@tasklens/server/contract/taskQuery';

/** The form's texts; every field is there, whichever kind is open, so that switching kinds keeps what was typed. */
export type Draft = Record<IdField, string>;

export function draftOf(ids: Partial<Record<IdField, string | undefined>>): Draft {
  return {
    appId: ids.appId ?? '',
    roomId: ids.roomId ?? '',
    taskId: ids.taskId ?? '',
    userId: ids.userId ?? '',
  };
}

/** The ids of the open kind, trimmed, empty ones left out. */
export function idsOf(kind: Kind, draft: Draft): Partial<Draft> {
  return Object.fromEntries(
    fieldsOf(kind).flatMap((field) => {
      const id = draft[field].trim();
      return id === '' ? [] : [[field, id]];
    }),
  );
}

/** What keeps the draft from being looked up, at most one error per field. */
export function findDraftErrors(kind: Kind, draft: Draft): FieldError[] {
  const ids = idsOf(kind, draft);
  return [...findIdErrors(kind, ids), ...findMissingIds(kind, ids)];
}
