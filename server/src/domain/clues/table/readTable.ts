import { isIdLike, isPlain } from './cellForm.ts';
import { readHeading } from './columnField.ts';
import { findHeadings } from './findHeadings.ts';
import { isFilled, isMost, readRows } from './readRows.ts';
import { delimiters, type Delimiter, type Origin } from './splitCells.ts';
import type { Row, Table } from './table.ts';
import { toTable } from './toTable.ts';

/** By so many rows a text is taken for a table or not. */
const sampleRows = 40;
/** Three times what one job takes, so that lines which are too many can be told apart from a mistake. */
const maxRows = 3_000;

/**
 * The table that a text is, or the first that stands in it under known headings: CSV by comma, semicolon or tab, Markdown,
 * what a terminal draws, cells copied from a spreadsheet, with headings or without. A list of plain ids one below the
 * other is a table of one column without a heading. Names beside or above their values (`RoomId<tab>room-1`) are none.
 */
export function readTable(text: string): Table | null {
  for (const { from, delimiter } of findHeadings(text)) {
    const [headings, ...sample] = readRows(text, delimiter, { from, atMost: sampleRows });
    if (headings === undefined || !isBelow(headings, untilSentence(headings, sample), delimiter)) continue;
    const [, ...rows] = readRows(text, delimiter, { from, atMost: maxRows });
    const below = untilSentence(headings, rows);
    const width = headings.cells.length;
    return toTable(headings, below, {
      width,
      unreadFrom: below.length < rows.length ? null : findUnread(text, rows),
    });
  }
  return readBare(text);
}

/** Sentences below the last row end the table. */
function untilSentence(headings: Row, rows: Row[]): Row[] {
  const end = headings.cells.length === 1 ? -1 : rows.findIndex(isSentence);
  return end < 0 ? rows : rows.slice(0, end);
}

function isBelow(headings: Row, rows: readonly Row[], delimiter: Delimiter): boolean {
  const filled = rows.filter(isFilled);
  const width = headings.cells.length;
  if (listsNames([headings, ...filled])) return false;
  return width === 1
    ? delimiter === '\t' && filled.length > 1 && filled.every(isListed)
    : isMost(filled, ({ cells }) => cells.length > 1 && cells.length <= width);
}

const beginning: Origin = { start: 0, line: 1 };

/** A row is no longer, and what has no row is not worth the splitting. */
const shortLine = /^\s*.{1,20000}(?:[\r\n]|$)/u;

/** Without known headings all of the text has to look like a table. */
function readBare(text: string): Table | null {
  if (/^\s*[[{<]/.test(text) || !shortLine.test(text)) return null;
  for (const delimiter of delimiters) {
    const sample = readRows(text, delimiter, { from: beginning, atMost: sampleRows }).filter(isFilled);
    const width = sample[0]?.cells.length ?? 0;
    if (listsNames(sample) || !(isTabular(sample, width, delimiter) || isList(sample, delimiter))) continue;
    const rows = readRows(text, delimiter, { from: beginning, atMost: maxRows });
    if (width === 1 && !rows.filter(isFilled).every(isListed)) continue;
    const shape = { width, unreadFrom: findUnread(text, rows) };
    const first = rows.findIndex(isFilled);
    return hasUnknownHeadings(sample, width)
      ? toTable(rows[first] ?? null, rows.slice(first + 1), shape)
      : toTable(null, rows, shape);
  }
  return null;
}

/** Rows that are left out at the end hold nothing but blanks and frames. */
function findUnread(text: string, rows: readonly Row[]): number | null {
  const last = rows.at(-1);
  const end = last?.places.at(-1)?.end;
  return last === undefined || end === undefined || !/\n\s*[^\s+=|-]/.test(text.slice(end))
    ? null
    : last.line + 1;
}

/** Tabs hardly stand in prose; anything else has to be plain in most of its cells. */
function isTabular(sample: readonly Row[], width: number, delimiter: Delimiter): boolean {
  if (width < 2 || !isMost(sample, ({ cells }) => cells.length === width)) return false;
  const cells = sample.flatMap((row) => row.cells);
  if (delimiter === '\t') return sample.length > 1 ? cells.some(isIdLike) : cells.every(isPlain);
  return sample.length > 1 && cells.filter(isPlain).length > cells.length / 2;
}

/** Ids one below the other: no delimiter stands in them, so that any will do. */
const isList = (sample: readonly Row[], delimiter: Delimiter): boolean =>
  delimiter === '\t' && sample.length > 1 && sample.every(isListed);

const isListed = ({ cells }: Row): boolean => cells.length === 1 && isIdLike(cells[0] ?? '');

const isSentence = ({ cells }: Row): boolean => cells.length === 1 && /\s|[，。！？]/u.test(cells[0] ?? '');

/** Names in the first column: what stands beside or below them are the values of one task. */
function listsNames(rows: readonly Row[]): boolean {
  const names = rows.filter(({ cells }) => readHeading(cells[0] ?? '') !== null).length;
  return names > 1 && names >= rows.length / 3;
}

/** Something that is no id, above a column of nothing but ids. */
function hasUnknownHeadings([first, ...below]: readonly Row[], width: number): boolean {
  return (
    first !== undefined &&
    below.length > 0 &&
    !first.cells.some((cell) => /\d/.test(cell)) &&
    Array.from({ length: width }, (_, column) => column).some(
      (column) =>
        !isPlain(first.cells[column] ?? '') && below.every(({ cells }) => isPlain(cells[column] ?? '')),
    )
  );
}
