import type { Format } from '@tasklens/server/domain/words/format';

/** The same, every time with its date and year: a paste may be of any day. */
export function inFull(format: Format): Format {
  const { fullInstant } = format;
  return { ...format, instant: fullInstant, span: (from, to) => `${fullInstant(from)} – ${fullInstant(to)}` };
}
