import type { Found } from '@tasklens/server/contract/find';
import type { Kind } from '@tasklens/server/contract/kinds';

const matches: readonly Found['match'][] = ['asked', 'kept', 'begins-with'];

/** What was found, the likeliest to be meant first: of the believed kind, as asked, live, running, the newest start. */
export function rankFound(found: readonly Found[], believed: Kind | undefined): Found[] {
  const marksOf = ({ kind, match, origin, status, startTime }: Found): readonly number[] => [
    kind === believed ? 0 : 1,
    matches.indexOf(match),
    origin === 'live' ? 0 : 1,
    status.name === 'running' ? 0 : 1,
    startTime === null ? Infinity : -Date.parse(startTime),
  ];
  return found.toSorted((a, b) => firstDifference(marksOf(a), marksOf(b)));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [at, mark] of a.entries()) {
    const other = b[at] ?? mark;
    if (mark !== other) return mark < other ? -1 : 1;
  }
  return 0;
}
