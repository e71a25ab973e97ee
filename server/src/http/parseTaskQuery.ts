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

/** Everything that the query of a look-up can say. */
interface ParsedTaskQuery {
  query: TaskQuery;
  /** The start of the run asked for, epoch ms; null: any. */
  runMs: number | null;
  watch: boolean;
  fresh: boolean;
}

/** The last moment a JavaScript date can hold, epoch ms. */
const lastMs = 8.64e15;

/**
 * The look-up that a query string asks for. White space around values is dropped; an empty value counts as absent.
 * Throws an `invalid-query` problem naming every parameter at fault.
 */
export function parseTaskQuery(
  kind: Kind,
  params: URLSearchParams,
  profiles: readonly string[],
): ParsedTaskQuery {
  const errors: FieldError[] = [];
  const fields = fieldsOf(kind);
  const ids: Partial<Record<IdField, string>> = {};
  const parsed = { profile: 'default', runMs: null as number | null, watch: false, fresh: false };

  /** The parameters that every kind takes. Each says what it can be where it cannot be what is given. */
  const readers: Record<string, (value: string) => string | null> = {
    profile: (value) => {
      parsed.profile = value;
      return profiles.includes(value) ? null : `profile can be ${profiles.join(', ')}`;
    },
    run: (value) => {
      parsed.runMs = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
      return parsed.runMs <= lastMs ? null : 'run can be the start of a run in epoch milliseconds';
    },
    watch: (value) => {
      parsed.watch = value === '1';
      return parsed.watch ? null : 'watch can be 1, or be left out';
    },
    fresh: (value) => {
      parsed.fresh = value === '1';
      return parsed.fresh ? null : 'fresh can be 1, or be left out';
    },
  };

  for (const name of new Set(params.keys())) {
    const [given = '', ...others] = params.getAll(name);
    const value = given.trim();
    const field = fields.find((known) => known === name);
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (field === undefined && read === undefined) {
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
    } else {
      const message = read?.(value) ?? null;
      if (message !== null) errors.push({ field: name, code: 'invalid', message });
    }
  }
  errors.push(...findMissingIds(kind, ids));
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  const { profile, ...others } = parsed;
  return { query: { profile, ...ids }, ...others };
}
