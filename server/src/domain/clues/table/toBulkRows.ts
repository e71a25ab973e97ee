import { bulkMaxRows, type BulkRow } from '../../../contract/bulk.ts';
import type { Kind } from '../../../contract/kinds.ts';
import { idFields, type IdField } from '../../../contract/taskQuery.ts';
import type { ColumnField } from './columnField.ts';
import { kindOfCell } from '../kindNames.ts';
import type { Row, Table } from './table.ts';

/** Longer than any id; a row with a longer one would have all rows refused. */
const longestId = 1024;

export interface Mapping {
  /** What each column is to be read as; null: not at all. Of two that are read as the same the first that holds something counts. */
  fields: readonly (ColumnField | null)[];
  /** For rows that do not tell. */
  appId?: string;
  /** For rows that do not tell; without it they are found among all kinds. */
  kind?: Kind;
}

export interface LeftOut {
  line: number;
  why:
    | 'empty'
    /** None of its ids are in a column that is read. */
    | 'no-id'
    | 'too-long'
    /** Past the most that one job takes. */
    | 'too-many';
}

export interface BulkRows {
  rows: BulkRow[];
  /** The lines of the text that `rows` stand in. */
  lines: number[];
  /** In the order of the lines. */
  leftOut: LeftOut[];
  /** How many of `rows` ask for the same as an earlier one. */
  duplicates: number;
  /** The cells of a column of kinds that name none; their rows are read as if they told no kind. */
  unknownKinds: { line: number; cell: string }[];
}

/** The look-ups that a table asks for. An AppId or a kind alone asks for nothing. */
export function toBulkRows(table: Table, mapping: Mapping): BulkRows {
  const rows: BulkRow[] = [];
  const lines: number[] = [];
  const leftOut: LeftOut[] = table.emptyLines.map((line) => ({ line, why: 'empty' }));
  const unknownKinds: BulkRows['unknownKinds'] = [];
  for (const row of table.rows) {
    const { line } = row;
    const asked = toBulkRow(row, mapping);
    const why = findFault(asked, rows.length);
    if (why !== null) {
      leftOut.push({ line, why });
      continue;
    }
    const cell = read(row, mapping, 'kind');
    if (cell !== '' && kindOfCell(cell) === null) unknownKinds.push({ line, cell });
    rows.push(asked);
    lines.push(line);
  }
  const different = new Set(
    rows.map((row) => JSON.stringify([row.kind, ...idFields.map((field) => row[field])])),
  );
  return {
    rows,
    lines,
    leftOut: leftOut.sort((a, b) => a.line - b.line),
    duplicates: rows.length - different.size,
    unknownKinds,
  };
}

function toBulkRow(row: Row, mapping: Mapping): BulkRow {
  const kind = kindOfCell(read(row, mapping, 'kind')) ?? mapping.kind;
  const ids = idFields.flatMap((field): [IdField, string][] => {
    const cell = read(row, mapping, field);
    const id = cell === '' && field === 'appId' ? (mapping.appId ?? '') : cell;
    return id === '' ? [] : [[field, id]];
  });
  return { ...(kind !== undefined && { kind }), ...Object.fromEntries(ids) };
}

function read(row: Row, { fields }: Mapping, field: ColumnField): string {
  return row.cells.find((cell, column) => fields[column] === field && cell !== '') ?? '';
}

function findFault(row: BulkRow, before: number): LeftOut['why'] | null {
  if (row.roomId === undefined && row.taskId === undefined && row.userId === undefined) return 'no-id';
  if (idFields.some((field) => (row[field]?.length ?? 0) > longestId)) return 'too-long';
  return before >= bulkMaxRows ? 'too-many' : null;
}
