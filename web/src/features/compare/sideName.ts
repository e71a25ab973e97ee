import type { ComparedSide } from '@tasklens/server/contract/comparison';
import type { CompareWords } from './words.ts';

/** Which task a side is, as short as it goes: room / task. A paste does not tell. */
export function sideName({ query }: ComparedSide, words: CompareWords): string {
  if (query === null) return words.side.pasted;
  return [query.roomId, query.taskId ?? query.userId].filter((id) => id !== undefined).join(' / ');
}
