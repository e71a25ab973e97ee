import type { ComparedSide } from '@tasklens/server/contract/comparison';
import { taskName } from '../../ui/taskName.ts';
import type { CompareWords } from './words.ts';

/** Which task a side is, as short as it goes: room / task. A paste does not tell. */
export function sideName({ query }: ComparedSide, words: CompareWords): string {
  if (query === null) return words.side.pasted;
  return taskName(query);
}
