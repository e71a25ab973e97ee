// oxlint-disable-next-line typescript/triple-slash-reference -- nothing else brings the types along to whoever imports this
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';
import type { Place } from '../clue.ts';

export const delimiters = ['\t', '|', ',', ';', '，'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Cells {
  /** As it stands in the text, quotes undone. */
  cells: string[];
  /** One for each cell, its quotes included. */
  places: Place[];
  /** 1-based, in which it begins. */
  line: number;
}

/** Where in a text to begin; `line` is 1-based. */
export interface Origin {
  start: number;
  line: number;
}

/**
 * The cells between these delimiters, row by row, empty lines included. A cell in double quotes may hold delimiters and
 * line breaks, and quotes doubled (RFC 4180, and what spreadsheets copy); where quotes do not match up they are letters
 * like any other. No more than `atMost` rows are read.
 */
export function splitCells(
  text: string,
  delimiter: Delimiter,
  { from, atMost }: { from: Origin; atMost: number },
): Cells[] {
  const part = text.slice(from.start);
  // Lines end in \n, what stays of \r\n is blank; lines of \r alone come from old spreadsheets.
  const newline = part.includes('\n') || !part.includes('\r') ? '\n' : '\r';
  const settings = { delimiter, newline, preview: atMost } as const;
  if (delimiter !== '|' && part.includes('"')) {
    const { data, errors } = papaparse.parse(part, settings);
    if (errors.length === 0) return locate(data, text, from, newline);
  }
  const lines = part.slice(0, endOfLine(part, newline, atMost)); // else the library would split all of them first
  return locateUnquoted(papaparse.parse(lines, { ...settings, fastMode: true }).data, from);
}

// The library tells no places: they follow from what it read, as each cell stands in the text once and in order.

function locateUnquoted(rows: string[][], { start, line }: Origin): Cells[] {
  let at = start;
  return rows.map((cells, row) => ({
    cells,
    places: cells.map((cell): Place => {
      const place = { start: at, end: at + cell.length };
      at = place.end + 1; // the delimiter, or the end of the line
      return place;
    }),
    line: line + row,
  }));
}

function locate(rows: string[][], text: string, from: Origin, newline: string): Cells[] {
  let at = from.start;
  let next = from.line;
  return rows.map((cells) => {
    const line = next;
    const places = cells.map((cell): Place => {
      const start = at;
      if (text[start] === '"') {
        at += cell.length + countOf('"', cell) + 2;
        while (text[at] === ' ' || (text[at] === '\r' && newline === '\n')) at += 1;
        next += countOf(newline, cell);
      } else {
        at += cell.length;
      }
      at += 1; // the delimiter, or the end of the line
      return { start, end: at - 1 };
    });
    next += 1;
    return { cells, places, line };
  });
}

const countOf = (character: string, cell: string): number => cell.split(character).length - 1;

function endOfLine(text: string, newline: string, line: number): number {
  let end = -1;
  for (let at = 0; at < line; at += 1) {
    end = text.indexOf(newline, end + 1);
    if (end < 0) return text.length;
  }
  return end;
}
