import { toCellText } from './cellText.ts';
import { splitCells, type Delimiter, type Origin } from './splitCells.ts';
import type { Row } from './table.ts';

/** The rows of a text between these delimiters, cleaned; what only draws a table, its frame and its rules, is left out. */
export function readRows(text: string, delimiter: Delimiter, part: { from: Origin; atMost: number }): Row[] {
  const rows = splitCells(text, delimiter, part)
    .filter(({ cells }) => delimiter !== '|' || !isRule(cells))
    .map((row) => ({ ...row, cells: row.cells.map(toCellText) }));
  if (delimiter !== '|' || !isMost(rows.filter(isFilled), isFramed)) return rows;
  return rows.map((row) =>
    isFramed(row) ? { ...row, cells: row.cells.slice(1, -1), places: row.places.slice(1, -1) } : row,
  );
}

export const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

/** Four of five, and at least one. */
export function isMost<Item>(items: readonly Item[], is: (item: Item) => boolean): boolean {
  return items.length > 0 && items.filter(is).length >= items.length * 0.8;
}

const isFramed = ({ cells }: Row): boolean => cells.length > 2 && cells[0] === '' && cells.at(-1) === '';

/** `| --- | :-: |`, `+-----+`. */
const isRule = (cells: readonly string[]): boolean => /^[\s:+=-]*[=-]{2}[\s:+=-]*$/.test(cells.join(''));
