import type { Leftover, Place } from '@tasklens/server/domain/clues/clue';

/** How many characters are shown on either side. */
const reach = 24;

/** A piece of the text with what it is about in the middle; empty sides mean the text's ends. */
interface Excerpt {
  before: string;
  itself: string;
  after: string;
}

/** What stands around a place, on one line; secrets that lie within are not repeated. */
export function excerptOf(text: string, { start, end }: Place, leftovers: readonly Leftover[]): Excerpt {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const show = (first: number, last: number) => oneLine(withoutSecrets(text, first, last, leftovers));
  return {
    before: (from > 0 ? '…' : '') + show(from, start),
    itself: show(start, end),
    after: show(end, to) + (to < text.length ? '…' : ''),
  };
}

function withoutSecrets(text: string, from: number, to: number, leftovers: readonly Leftover[]): string {
  let shown = '';
  let next = from;
  const secrets = leftovers
    .filter(({ why, at }) => why === 'secret' && at.start < to && at.end > from)
    .map(({ at }) => at)
    .toSorted((a, b) => a.start - b.start);
  for (const secret of secrets) {
    if (secret.end <= next) continue;
    shown += `${text.slice(next, Math.max(next, secret.start))}•••`;
    next = secret.end;
  }
  return shown + text.slice(next, Math.max(next, to));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
