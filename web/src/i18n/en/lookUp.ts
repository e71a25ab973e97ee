import type { FieldError } from '@tasklens/server/contract/taskQuery';
import { idNames, kindNames } from '@tasklens/server/domain/words/en/names';

function fieldError({ code, character, position, field }: FieldError): string {
  switch (code) {
    case 'required':
      return 'Needed for this look-up';
    case 'one-required':
      return 'Give the task ID or the user ID: one of the two is enough';
    case 'illegal-character':
      return `The character “${character ?? ''}” (position ${(position ?? 0) + 1}) cannot be part of this ID`;
    case 'too-long':
      return 'Longer than any ID of this kind can be';
    case 'unknown':
      return `“${field}” does not belong to this look-up`;
    case 'repeated':
      return `“${field}” was given more than once`;
    case 'invalid':
      return `The value of “${field}” is not accepted`;
  }
}

export const lookUp = {
  title: 'Look up a task',
  kinds: kindNames,
  fields: idNames,
  fieldError,
  fromLink: 'This link does not hold everything a look-up needs. Complete it here.',
};
