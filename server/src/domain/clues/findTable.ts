import { readName } from './names.ts';
import { readLabels } from './readLabels.ts';
import { readTable } from './table/readTable.ts';
import type { Table } from './table/table.ts';

/** Only so many parts of a text are tried, and no longer texts with other marks than those of tables. */
const mostParts = 40;
const longestOther = 200_000;
/** By so much of it a table is told from lines of names and values. */
const sampleLength = 5_000;

/** The table that a text holds under known headings or is: also a page's, one set apart by blanks, one between greetings. */
export function findTable(text: string): Table | null {
  const whole = readTable(text);
  if (isTelling(text, whole)) return whole;
  if (text.length > longestOther) return null;
  const marked = markCells(text);
  const table = marked === text ? null : readTable(marked);
  return isTelling(marked, table) ? table : findInParts(marked);
}

/** Columns that are named, or several rows of several cells. */
function isTelling(text: string, table: Table | null): table is Table {
  if (table === null || table.rows.length === 0) return false;
  const known = table.columns.filter(({ heading, field }) => heading !== null && field !== null).length;
  if (known > 1) return true;
  if (table.rows.length < 2) return false;
  const { start } = table.at;
  return known === 1
    ? !isBelowName(text.slice(Math.max(0, start - 100), start))
    : table.columns.length > 1 && readLabels(text.slice(start, start + sampleLength)).length === 0;
}

/** Names one below the other, and below them their values. */
function isBelowName(before: string): boolean {
  return readName(before.trimEnd().split('\n').at(-1) ?? '') !== null;
}

/** With tabs between the cells; each sign stands where it stood. */
function markCells(text: string): string {
  const withoutTags = /<t[dh][\s>]/i.test(text)
    ? text.replaceAll(/<(\/?)(\w{1,20})(?:\s[^<>]{0,500})?>/g, (tag, slash: string, name: string) => {
        const isCell = /^t[dh]$/i.test(name) && slash !== '';
        return (isCell ? '\t' : /^tr$/i.test(name) && slash !== '' ? '\n' : ' ').padEnd(tag.length);
      })
    : text;
  return withoutTags.replaceAll(/(?<=\S)[ ]{2,}(?=\S)/g, (blanks) => '\t'.padEnd(blanks.length));
}

function findInParts(text: string): Table | null {
  const parts = Array.from(text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g));
  if (parts.length < 2 || parts.length > mostParts) return null;
  for (const { 0: part, index } of parts) {
    if (!part.trimEnd().includes('\n')) continue;
    const table = readTable(part);
    if (isTelling(part, table)) return moved(table, index, text.slice(0, index).split('\n').length - 1);
  }
  return null;
}

function moved(table: Table, by: number, lines: number): Table {
  const move = ({ start, end }: Table['at']) => ({ start: start + by, end: end + by });
  return {
    ...table,
    at: move(table.at),
    rows: table.rows.map((row) => ({ ...row, line: row.line + lines, places: row.places.map(move) })),
  };
}
