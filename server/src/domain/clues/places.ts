import type { Place } from './clue.ts';

/** Whether a place, asked for in rising order, overlaps one of these, which are in order. */
export function overlapping(places: readonly Place[]): (asked: Place) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((places[next]?.end ?? Infinity) <= start) next += 1;
    return (places[next]?.start ?? Infinity) < end;
  };
}

export const byStart = (a: Place, b: Place): number => a.start - b.start;

/** The parts of a place that are none of these, which are in order and lie within it. */
export function without({ start, end }: Place, parts: readonly Place[]): Place[] {
  const left: Place[] = [];
  let from = start;
  for (const part of parts) {
    left.push({ start: from, end: part.start });
    from = part.end;
  }
  left.push({ start: from, end });
  return left;
}
