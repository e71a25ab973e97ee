import { kinds } from '../contract/kinds.ts';
import { idFields, type FieldError } from '../contract/taskQuery.ts';
import type { Wanted } from '../domain/search/wanted.ts';
import { invalidQuery, ProblemError } from './problem.ts';

/**
 * What the query of a search looks for. White space around values is dropped; an empty value counts as absent. Ids that the
 * vendor cannot have are let through: what is wrong with them is part of the answer. Throws an `invalid-query` problem
 * naming every parameter at fault.
 */
export function parseFindQuery(params: URLSearchParams, profiles: readonly string[]): Wanted {
  const errors: FieldError[] = [];
  const wanted: Wanted = { ids: {}, kind: null, profile: 'default' };

  for (const name of new Set(params.keys())) {
    const [given = '', ...others] = params.getAll(name);
    const value = given.trim();
    const field = idFields.find((known) => known === name);
    if (field === undefined && name !== 'kind' && name !== 'profile') {
      const message = `${JSON.stringify(name)} is not a parameter of a search`;
      errors.push({ field: name, code: 'unknown', message });
    } else if (others.length > 0) {
      errors.push({ field: name, code: 'repeated', message: `${name} is given more than once` });
      if (field !== undefined) wanted.ids[field] = value; // given, so it must not be called missing as well
    } else if (value === '') {
      continue;
    } else if (field !== undefined) {
      wanted.ids[field] = value;
    } else if (name === 'kind') {
      wanted.kind = kinds.find((kind) => kind === value) ?? null;
      if (wanted.kind === null) errors.push(cannotBe(name, kinds));
    } else {
      wanted.profile = value;
      if (!profiles.includes(value)) errors.push(cannotBe(name, profiles));
    }
  }
  if (Object.keys(wanted.ids).length === 0) {
    errors.push({
      field: idFields[0],
      code: 'one-required',
      message: `one of ${idFields.join(', ')} is needed`,
    });
  }
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return wanted;
}

function cannotBe(field: string, choices: readonly string[]): FieldError {
  return { field, code: 'invalid', message: `${field} can be ${choices.join(', ')}` };
}
