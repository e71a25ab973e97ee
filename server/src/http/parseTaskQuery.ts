import type { Kind } from '../contract/kinds.ts';
import {
  fieldsOf,
  findIdError,
  findMissingIds,
  type IdField,
  type TaskQuery,
} from '../contract/taskQuery.ts';
import { canOnlyBe, invalidQuery, ProblemError } from './problem.ts';
import { readParams } from './queryParams.ts';

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
  const ids: Partial<Record<IdField, string>> = {};
  const parsed = { profile: 'default', runMs: null as number | null, watch: false, fresh: false };
  const readId = (field: IdField) => (value: string) => {
    ids[field] = value;
    return findIdError(kind, field, value);
  };
  const readFlag = (name: 'watch' | 'fresh') => (value: string) => {
    parsed[name] = value === '1';
    return parsed[name] ? null : canOnlyBe(name, '1, or be left out');
  };
  const errors = readParams(params, kind, {
    ...Object.fromEntries(fieldsOf(kind).map((field) => [field, readId(field)])),
    profile: (value) => {
      parsed.profile = value;
      return profiles.includes(value) ? null : canOnlyBe('profile', profiles.join(', '));
    },
    run: (value) => {
      parsed.runMs = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
      return parsed.runMs <= lastMs ? null : canOnlyBe('run', 'the start of a run in epoch milliseconds');
    },
    watch: readFlag('watch'),
    fresh: readFlag('fresh'),
  });
  errors.push(...findMissingIds(kind, ids));
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  const { profile, ...others } = parsed;
  return { query: { profile, ...ids }, ...others };
}
