import type { BulkRow } from '../contract/bulk.ts';
import type { Kind } from '../contract/kinds.ts';
import { toQueryString } from '../contract/paths.ts';
import {
  fieldsOf,
  findIdErrors,
  findMissingFields,
  idFields,
  type FieldError,
  type IdField,
  type TaskQuery,
} from '../contract/taskQuery.ts';
import type { BulkEnd } from '../domain/keeping/keptBulk.ts';
import type { GivenIds } from '../domain/search/wanted.ts';

/** What a row asks for. Rows with the same `key` ask for the same. */
export type WantedRow = { key: string } & (
  | { as: 'task'; kind: Kind; query: TaskQuery }
  | { as: 'any-kind'; ids: GivenIds }
  /** Nothing can be asked; why is the row's result. */
  | { as: 'nothing'; end: BulkEnd }
);

/** The ids of a row without the white space around them; those that its kind does not take are left out. */
export function toWanted(row: BulkRow, profile: string): WantedRow {
  const { kind } = row;
  const ids = idsIn(row, kind === undefined ? idFields : fieldsOf(kind));
  const query = { profile, ...ids };
  const key = `${kind ?? ''}?${toQueryString(query)}`;
  if (kind === undefined) {
    return Object.keys(ids).length > 0
      ? { key, as: 'any-kind', ids }
      : { key, as: 'nothing', end: notTried(['taskId'], []) };
  }
  const missing = findMissingFields(kind, ids);
  const errors = findIdErrors(kind, ids);
  return missing.length + errors.length === 0
    ? { key, as: 'task', kind, query }
    : { key, as: 'nothing', end: notTried(missing, errors) };
}

function idsIn(row: BulkRow, fields: readonly IdField[]): GivenIds {
  const given = fields.map((field) => [field, row[field]?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, id]) => id !== ''));
}

function notTried(missing: IdField[], errors: FieldError[]): BulkEnd {
  return { outcome: 'not-tried', missing, errors };
}
