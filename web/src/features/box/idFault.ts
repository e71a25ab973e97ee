import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import { fieldsOf, findIdError, type FieldError, type IdField } from '@tasklens/server/contract/taskQuery';
import { suggestId } from '@tasklens/server/domain/search/suggestId';

/** No id but a composite task id, and the task id of a live recording, is longer than this. (Source: task-types §1) */
const usualMaxLength = 128;

/** What speaks against an id. */
export type IdFault =
  /** No kind in question has such an id; `suggestion` is the one that was probably meant. */
  | { code: 'refused'; error: FieldError; suggestion: string | null }
  /** Longer than usual, yet possible here: it is sent as it is. */
  | { code: 'long'; length: number };

/** What speaks against this id, of this kind or, where the kind is open, of whichever kind could have it. */
export function findIdFault(kind: Kind | undefined, field: IdField, given: string): IdFault | null {
  const id = given.trim();
  if (id === '') return null;
  const possible = (kind === undefined ? kinds : [kind]).filter((each) => fieldsOf(each).includes(field));
  const errorOf = (text: string) => {
    const errors = possible.map((each) => findIdError(each, field, text));
    return errors.includes(null) ? null : (errors[0] ?? null);
  };
  const error = errorOf(id);
  if (error === null) return id.length > usualMaxLength ? { code: 'long', length: id.length } : null;
  const suggestion = suggestId(id, (character) => errorOf(character) === null);
  return { code: 'refused', error, suggestion: suggestion === id ? null : suggestion };
}
