import type { Way } from '@tasklens/server/domain/clues/chooseWay';
import type { Candidate } from '@tasklens/server/domain/clues/clue';
import type { useBoxWords } from './words.ts';

/** Where a way leads, as an order to the page; null where there is none. */
export function sayWay(
  way: Way,
  candidates: readonly Candidate[],
  { ways }: ReturnType<typeof useBoxWords>,
): string | null {
  switch (way.to) {
    case 'pasted':
      return ways.pasted(candidates.filter(({ response }) => response !== undefined).length);
    case 'bulk':
      return ways.bulk(way.rows.length);
    case 'share':
    case 'task':
    case 'find':
      return ways[way.to];
    case 'nothing':
      return null;
  }
}
