import type { Place } from '../clue.ts';
import { isAppIdLike } from './cellForm.ts';
import { readHeading, type ColumnField } from './columnField.ts';
import { kindOfCell } from '../kindNames.ts';
import { isFilled, isMost } from './readRows.ts';
import type { Column, Row, Table } from './table.ts';

/** Wider than any list of tasks. */
const maxColumns = 50;
/** The cells by which a column without a heading is recognised. */
const sampleCells = 40;

/** The rows put under their headings, `width` columns wide; `headings` is null where there are none. */
export function toTable(
  headings: Row | null,
  rows: readonly Row[],
  { width, unreadFrom }: { width: number; unreadFrom: number | null },
): Table {
  const columns = Math.min(width, maxColumns);
  const filled = rows.filter(isFilled).map((row) => ({
    line: row.line,
    cells: Array.from({ length: columns }, (_, column) => row.cells[column] ?? ''),
    places: row.places.slice(0, columns),
  }));
  return {
    at: spanOf(headings === null ? filled : [headings, ...filled]),
    columns: recognise(headings, filled, columns),
    rows: filled,
    // Blank lines at the very end are how texts end.
    emptyLines: rows
      .slice(0, rows.findLastIndex(isFilled) + 1)
      .filter((row) => !isFilled(row))
      .map(({ line }) => line),
    unreadFrom,
    moreColumns: width - columns,
  };
}

function spanOf(rows: readonly Row[]): Place {
  return { start: rows[0]?.places[0]?.start ?? 0, end: rows.at(-1)?.places.at(-1)?.end ?? 0 };
}

function recognise(headings: Row | null, rows: readonly Row[], width: number): Column[] {
  const taken = new Set<ColumnField>();
  return Array.from({ length: width }, (_, column): Column => {
    const heading = headings === null ? null : (headings.cells[column] ?? '');
    const told = heading === null ? byForm(rows, column) : readHeading(heading);
    if (told === null || taken.has(told.field)) return { heading, field: null, sureness: 'unsure' };
    taken.add(told.field);
    return { heading, ...told };
  });
}

function byForm(
  rows: readonly Row[],
  column: number,
): (Pick<Column, 'sureness'> & { field: ColumnField }) | null {
  const cells = rows
    .slice(0, sampleCells)
    .map((row) => row.cells[column] ?? '')
    .filter((cell) => cell !== '');
  const told = (
    [
      ['appId', isAppIdLike],
      ['kind', (cell: string) => kindOfCell(cell) !== null],
      // Of a relay that a client started. (Source: S0)
      ['taskId', (cell: string) => /.@@./.test(cell)],
    ] as const
  ).find(([, is]) => isMost(cells, is));
  return told === undefined ? null : { field: told[0], sureness: 'likely' };
}
