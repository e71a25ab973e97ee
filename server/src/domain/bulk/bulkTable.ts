import type { BulkResult } from '../../contract/bulk.ts';
import type { Kind } from '../../contract/kinds.ts';
import { idFields } from '../../contract/taskQuery.ts';
import { markups } from '../report/markup.ts';
import { toCsv, type CsvCell } from '../tables/csv.ts';

/** What a table of results is written in. */
export interface BulkTableWords {
  /** Number, AppId, RoomId, TaskId, UserId, kind, result, how it is, start, link. */
  headings: readonly string[];
  kindNames: Record<Kind, string>;
  /** What became of a row, in a few words. */
  say: (result: BulkResult) => string;
  /** How that is to be taken: its tone, or that nothing was found. */
  weigh: (result: BulkResult) => string;
  /** The whole address of a page, given relative to the app. */
  addressOf: (link: string) => string;
}

interface Cell {
  value: CsvCell;
  style: 'sentence' | 'literal' | 'link';
}

/**
 * The results as a spreadsheet, in the order of the rows: ids as they were given, those that were not as they were found;
 * times in UTC. Nothing in a cell is taken for a formula.
 */
export function toBulkCsv(results: readonly BulkResult[], words: BulkTableWords): string {
  return toCsv([words.headings, ...toRows(results, words).map((cells) => cells.map(({ value }) => value))]);
}

/** The same as a Markdown table. Nothing in a cell is taken for markup, but for the links. */
export function toBulkMarkdown(results: readonly BulkResult[], words: BulkTableWords): string {
  const write = ({ value, style }: Cell) =>
    value === null || value === '' ? '' : markups.markdown[style](String(value));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    line(words.headings.map(markups.markdown.sentence)),
    line(words.headings.map(() => '---')),
    ...toRows(results, words).map((cells) => line(cells.map(write))),
  ].join('');
}

function toRows(results: readonly BulkResult[], words: BulkTableWords): Cell[][] {
  return [...results].sort((a, b) => a.row - b.row).map((result) => toRow(result, words));
}

function toRow(result: BulkResult, { kindNames, say, weigh, addressOf }: BulkTableWords): Cell[] {
  const found = result.outcome === 'found' ? result : null;
  const kind = found?.kind ?? result.asked.kind;
  return [
    { value: result.row + 1, style: 'sentence' },
    ...idFields.map((field): Cell => ({
      value: result.asked[field] ?? found?.query[field] ?? null,
      style: 'literal',
    })),
    { value: kind === undefined ? null : kindNames[kind], style: 'sentence' },
    { value: say(result), style: 'sentence' },
    { value: weigh(result), style: 'sentence' },
    { value: found?.startTime ?? null, style: 'literal' },
    { value: found === null ? null : addressOf(found.link), style: 'link' },
  ];
}
