import type { Candidate, Clue } from './clue.ts';
import { findTable } from './findTable.ts';
import { assign, hintOf } from './readBareIds.ts';
import { readClues } from './readClues.ts';
import { isIdLike } from './table/cellForm.ts';
import { columnFields, type ColumnField } from './table/columnField.ts';
import { readTable } from './table/readTable.ts';
import type { Column, Table } from './table/table.ts';

/**
 * The tasks that a text names, as a table: its own, its columns guessed where nothing tells what they are, or one made of
 * what its lines tell. Null where it names none.
 */
export function readTaskTable(text: string): Table | null {
  const table = findTable(text) ?? readTable(text);
  return table === null ? toTable(text, readClues(text).candidates) : withGuesses(table);
}

/** A table that names no ids gets those that its first row looks like; the reader sees that they are guesses. */
function withGuesses(table: Table): Table {
  const taken = new Set(table.columns.map(({ field }) => field));
  const [row] = table.rows;
  if (row === undefined || taken.has('roomId') || taken.has('taskId') || taken.has('userId')) return table;
  const words = row.cells.flatMap((text, column) =>
    isIdLike(text) && table.columns[column]?.field !== 'kind'
      ? [{ text, at: { start: column, end: column + 1 } }]
      : [],
  );
  const [only] = words;
  const guesses =
    words.length === 1 && only !== undefined
      ? [{ field: hintOf(only.text) ?? 'roomId', at: only.at }]
      : assign(words);
  return {
    ...table,
    columns: table.columns.map((column, index): Column => {
      const guess = guesses.find(({ at }) => at.start === index)?.field;
      const field = columnFields.find((each) => each === guess) ?? null;
      return column.field !== null || field === null || taken.has(field)
        ? column
        : { ...column, field, sureness: 'unsure' };
    }),
  };
}

/** A row for each task, in the order of the text. */
function toTable(text: string, candidates: readonly Candidate[]): Table | null {
  const tasks = candidates
    .filter(({ roomId, taskId, userId }) => (roomId ?? taskId ?? userId) !== undefined)
    .sort((a, b) => startOf(a) - startOf(b));
  const fields = columnFields.filter((field) => tasks.some((task) => task[field] !== undefined));
  if (tasks.length === 0) return null;
  let line = 1;
  let counted = 0;
  return {
    at: { start: 0, end: text.length },
    columns: fields.map((field): Column => ({ heading: null, field, sureness: leastSure(tasks, field) })),
    rows: tasks.map((task) => {
      line += text.slice(counted, startOf(task)).split('\n').length - 1;
      counted = startOf(task);
      return {
        line,
        cells: fields.map((field) => task[field]?.value ?? ''),
        places: fields.flatMap((field) => task[field]?.at ?? []),
      };
    }),
    emptyLines: [],
    unreadFrom: null,
    moreColumns: 0,
  };
}

/** Where its own ids begin; an AppId may be that of several. */
function startOf({ roomId, taskId, userId }: Candidate): number {
  return Math.min(...[roomId, taskId, userId].flatMap((clue) => clue?.at.start ?? []));
}

function leastSure(tasks: readonly Candidate[], field: ColumnField): Clue<unknown>['sureness'] {
  const all = tasks.flatMap((task) => task[field]?.sureness ?? []);
  return (['unsure', 'likely'] as const).find((sureness) => all.includes(sureness)) ?? 'certain';
}
