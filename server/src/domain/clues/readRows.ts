import type { Candidate, Clue, Place } from './clue.ts';
import { cleanId, isComposite, isLegal, isPlaceholder } from './idForms.ts';
import type { Mention } from './mention.ts';
import { assign } from './readBareIds.ts';
import { isSecretName } from './secrets.ts';
import { kindOfCell } from './kindNames.ts';
import type { Column, Row, Table } from './table/table.ts';

interface RowsRead {
  /** One for each row that names a task, in their order. */
  candidates: Candidate[];
  secrets: Place[];
  /** What comes after the last row that is read, where there are more. */
  unread: Place[];
}

/** What the rows of a table tell. Without known headings the cells are read as ids that stand alone. */
export function readRows(text: string, { at, columns, rows, unreadFrom }: Table): RowsRead {
  const isHeaded = columns.some(({ heading, field }) => heading !== null && field !== null);
  return {
    candidates: rows
      .map((row) => toCandidate(isHeaded ? readHeaded(columns, row) : readUnheaded(columns, row)))
      .filter(({ appId, roomId, taskId, userId }) => (appId ?? roomId ?? taskId ?? userId) !== undefined),
    unread: unreadFrom === null ? [] : [{ start: at.end, end: text.length }],
    secrets: rows.flatMap(({ places }) =>
      places.filter(
        ({ start, end }, index) =>
          isSecretName(columns[index]?.heading ?? '') ||
          /^\W?(?:rtmp|srt|rtsp)s?:/i.test(text.slice(start, end)),
      ),
    ),
  };
}

function readHeaded(columns: readonly Column[], row: Row): Mention[] {
  return columns.flatMap(({ field, sureness }, index): Mention[] => {
    const cell = cleanId(row.cells[index] ?? '');
    const at = row.places[index];
    if (field === null || cell === '' || at === undefined) return [];
    if (field !== 'kind') {
      return isPlaceholder(cell)
        ? []
        : [{ field, value: cell, at, sureness: isLegal(cell) ? sureness : 'unsure' }];
    }
    const kind = kindOfCell(cell);
    return kind === null ? [] : [{ field, value: kind, at, sureness }];
  });
}

function readUnheaded(columns: readonly Column[], row: Row): Mention[] {
  const kinds: Mention[] = [];
  const words: { text: string; at: Place }[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const at = row.places[index];
    if (at === undefined || cell === '') continue;
    const kind = kindOfCell(cell);
    if (kind !== null) kinds.push({ field: 'kind', value: kind, at, sureness: 'likely' });
    else if (
      isLegal(cell) &&
      !isPlaceholder(cell) &&
      (/[\d_-]/.test(cell) || isComposite(cell) || columns.length < 5)
    ) {
      words.push({ text: cell, at });
    }
  }
  return [...assign(words), ...kinds.slice(0, 1)];
}

function toCandidate(mentions: readonly Mention[]): Candidate {
  return Object.fromEntries(
    mentions.map(({ field, value, at, sureness }): [string, Clue<unknown>] => [
      field,
      { value, at, sureness },
    ]),
  );
}
