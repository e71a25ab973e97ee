import type { Kind } from '../contract/kinds.ts';
import {
  fieldsOf,
  findIdError,
  findMissingIds,
  type FieldError,
  type IdField,
  type TaskQuery,
} from '../contract/taskQuery.ts';
import { invalidQuery, ProblemError } from './problem.ts';

/**
 * The look-up that a query string asks for. White space around values is dropped; an empty value counts as absent.
 * Throws an `invalid-query` problem naming every parameter at fault.
 */
export function parseTaskQuery(
  kind: Kind,
  params: URLSearchParams,
  profiles: readonly string[],
): { query: TaskQuery; fresh: boolean } {
  const errors: FieldError[] = [];
  const fields = fieldsOf(kind);
  const ids: Partial<Record<IdField, string>> = {};
  let profile = 'default';
  let fresh = false;

  for (const name of new Set(params.keys())) {
    const [given = '', ...others] = params.getAll(name);
    const value = given.trim();
    const field = fields.find((known) => known === name);
    if (field === undefined && name !== 'profile' && name !== 'fresh') {
      errors.push({
        field: name,
        code: 'unknown',
        message: `${JSON.stringify(name)} is not a parameter of ${kind}`,
      });
    } else if (others.length > 0) {
      errors.push({ field: name, code: 'repeated', message: `${name} is given more than once` });
      if (field !== undefined) ids[field] = value; // given, so it must not be called missing as well
    } else if (value === '') {
      continue;
    } else if (field !== undefined) {
      ids[field] = value;
      const error = findIdError(kind, field, value);
      if (error !== null) errors.push(error);
    } else if (name === 'profile') {
      profile = value;
      if (!profiles.includes(value)) {
        errors.push({ field: name, code: 'invalid', message: `profile can be ${profiles.join(', ')}` });
      }
    } else {
      fresh = value === '1';
      if (!fresh) errors.push({ field: name, code: 'invalid', message: 'fresh can be 1, or be left out' });
    }
  }
  errors.push(...findMissingIds(kind, ids));
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return { query: { profile, ...ids }, fresh };
}
