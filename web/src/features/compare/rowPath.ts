import type { ComparedRow } from '@tasklens/server/contract/comparison';

interface RowItem {
  /** What every row of the item begins with; '' for members of no item. */
  path: string;
  rows: readonly ComparedRow[];
}

/** Brackets stand in a quoted identity as well: `[ObjectKey="a].mp4"]`. */
const bracket = /\[(?:[^\]"]|"(?:[^"\\]|\\.)*")*\]/g;

/** `TargetStreams.StreamList[Index=3].UserId` → `TargetStreams.StreamList[].UserId`. */
export const patternOf = (path: string) => path.replaceAll(bracket, '[]');

/** The item that a row belongs to: up to the last bracket; '' for none. */
const itemOf = (path: string) => {
  const last = [...path.matchAll(bracket)].at(-1);
  return last === undefined ? '' : path.slice(0, last.index + last[0].length);
};

/** The rows of a group, those of one item together, in their order. */
export function byItem(rows: readonly ComparedRow[]): RowItem[] {
  const items = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const item = itemOf(row.path);
    items.set(item, [...(items.get(item) ?? []), row]);
  }
  return [...items].map(([path, together]) => ({ path, rows: together }));
}

/** What of the path is the row's own, below its item. */
export const nameIn = (item: string, path: string) => (item === '' ? path : path.slice(item.length + 1));

/** What identifies an item: `Index=3`, or its number in the list, from 1, where nothing does. */
export function identityOf(item: string): string {
  const inside = item.match(bracket)?.at(-1)?.slice(1, -1) ?? '';
  return /^\d+$/.test(inside) ? String(Number(inside) + 1) : inside;
}
