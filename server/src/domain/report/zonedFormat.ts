import { createFormat, type Format, type Zone } from '../words/format.ts';
import type { Language } from '../words/language.ts';

/**
 * Prints every time whole and in both zones, `2026-11-21 17:12:43 UTC+8 / 09:12:43 UTC`: a report outlives its day and
 * travels. Where the two say the same, it is said once.
 */
export function createZonedFormat(language: Language, [first, second]: readonly [Zone, Zone]): Format {
  const one = createFormat(language, first, '');
  const other = createFormat(language, second, '');
  const dayLength = '2026-11-21 '.length;
  const both = (iso: string): string => {
    const here = one.fullInstant(iso);
    const there = other.fullInstant(iso);
    if (here === there) return here;
    const isSameDay = here.slice(0, dayLength) === there.slice(0, dayLength);
    return `${here} / ${isSameDay ? there.slice(dayLength) : there}`;
  };
  return {
    ...one,
    instant: both,
    fullInstant: both,
    span: (fromIso, toIso) => `${both(fromIso)} – ${both(toIso)}`,
  };
}
