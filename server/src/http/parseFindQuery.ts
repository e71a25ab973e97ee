import { kinds } from '../contract/kinds.ts';
import { idFields, type IdField } from '../contract/taskQuery.ts';
import type { Wanted } from '../domain/search/wanted.ts';
import { canOnlyBe, invalidQuery, ProblemError } from './problem.ts';
import { readParams } from './queryParams.ts';

/**
 * What the query of a search looks for. White space around values is dropped; an empty value counts as absent. Ids that the
 * vendor cannot have are let through: what is wrong with them is part of the answer. Throws an `invalid-query` problem
 * naming every parameter at fault.
 */
export function parseFindQuery(params: URLSearchParams, profiles: readonly string[]): Wanted {
  const wanted: Wanted = { ids: {}, kind: null, profile: 'default' };
  const readId = (field: IdField) => (value: string) => {
    wanted.ids[field] = value;
    return null;
  };
  const errors = readParams(params, 'a search', {
    ...Object.fromEntries(idFields.map((field) => [field, readId(field)])),
    kind: (value) => {
      wanted.kind = kinds.find((kind) => kind === value) ?? null;
      return wanted.kind === null ? canOnlyBe('kind', kinds.join(', ')) : null;
    },
    profile: (value) => {
      wanted.profile = value;
      return profiles.includes(value) ? null : canOnlyBe('profile', profiles.join(', '));
    },
  });
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
