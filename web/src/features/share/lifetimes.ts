const usualHours = [1, 24, 7 * 24, 90 * 24];

/** Where the choice stands at first: long enough for most tickets. */
const preferredHours = 7 * 24;

/**
 * How long a share may last, in hours, the shortest first. What the operator's ceiling forbids is left out, with the
 * ceiling itself in its place.
 */
export function offeredHours(shareMaxDays: number): readonly number[] {
  const ceiling = shareMaxDays * 24;
  const allowed = usualHours.filter((hours) => hours <= ceiling);
  return allowed.length === usualHours.length || allowed.includes(ceiling) ? allowed : [...allowed, ceiling];
}

/** The longest of those offered that is not longer than most need. */
export function suggestedHours(shareMaxDays: number): number {
  return Math.min(preferredHours, shareMaxDays * 24);
}
