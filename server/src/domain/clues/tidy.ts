import type { Place } from './clue.ts';

/** A text as it should have arrived, which knows where each part of it came from. */
export interface TidyText {
  text: string;
  /** Where in the given text a part of this one stands. */
  place: (start: number, end: number) => Place;
}

/** Stands for a part that is left out; of no meaning in texts. */
export const hole = '\ue01f';

const escapeSign = String.fromCharCode(0x1b);

/** What copying, shells, addresses and pages do to texts. */
const marks = new RegExp(
  [
    // Invisible ones, blanks, quotes, what terminals draw tables with, full-width ones: one class, as each takes its time.
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2018-\u201f\u2032\u2033\u2502\u2503\uff01-\uff5e\ue01f]/,
    /%(?:25){0,4}[2-7][0-9a-f]/, // percent-encoded, also several times
    /&(?:amp;){0,4}(?:amp|quot|apos|lt|gt|nbsp|#\d{2,3}|#x[2-7][0-9a-f]);/,
    /\\{1,15}u00[2-7][0-9a-f]/,
    /\^(?=["&^|<>{}%!\\])|[\^`\\]\r?\n[ \t]*/, // what command lines of Windows and others escape, and how lines go on
    /`(?=["$])/,
    new RegExp(`${escapeSign}?\\[\\d{1,3}(?:;\\d{1,3}){0,4}m|${escapeSign}\\[m`), // colours of a terminal
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function tidied(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const first = mark.charAt(0);
  switch (first) {
    case '%':
      return String.fromCharCode(Number.parseInt(mark.slice(-2), 16));
    case '&': {
      const name = mark
        .slice(mark.lastIndexOf('&') + 1, -1)
        .replace(/^(?:amp;)*/i, '')
        .toLowerCase();
      if (name.startsWith('#x')) return String.fromCharCode(Number.parseInt(name.slice(2), 16));
      return name.startsWith('#') ? String.fromCharCode(Number(name.slice(1))) : (named[name] ?? mark);
    }
    case '\\':
      return mark.endsWith('\n') || /\n[ \t]*$/.test(mark)
        ? ' '
        : String.fromCharCode(Number.parseInt(mark.slice(-2), 16));
    case '^':
    case '`':
      return mark.length > 1 ? ' ' : '';
    case hole:
      return ' ';
    case '[':
    case escapeSign:
      return '';
    default:
      if (/\s/.test(mark) && mark !== '\ufeff') return ' ';
      if (/[\u2018-\u201b\u2032]/.test(mark)) return "'";
      if (/[\u2502\u2503]/.test(mark)) return '|';
      return /[\u201c-\u201f\u2033]/.test(mark) ? '"' : '';
  }
}

function nextMark(text: string, from: number): RegExpExecArray | null {
  marks.lastIndex = from;
  return marks.exec(text);
}

/**
 * The text with invisible characters gone, full-width ones, smart quotes and odd blanks folded, the escapes of addresses,
 * pages and command lines undone, and each part of `holes` (in order, apart) left out.
 */
export function tidy(text: string, holes: readonly Place[]): TidyText {
  const pieces: string[] = [];
  /** From `to[i]` on in the tidy text, the given one goes on at `from[i]`. */
  const to: number[] = [0];
  const from: number[] = [0];
  let length = 0;
  let done = 0;

  const put = (start: number, end: number, instead: string) => {
    pieces.push(text.slice(done, start), instead);
    length += start - done + instead.length;
    done = end;
    if (instead.length === end - start) return;
    to.push(length - instead.length, length);
    from.push(start, end);
  };

  let mark = nextMark(text, 0);
  const readUpTo = (limit: number) => {
    while (mark !== null && mark.index < limit) {
      const end = mark.index + mark[0].length;
      if (mark.index >= done && end <= limit) put(mark.index, end, tidied(mark[0]));
      mark = nextMark(text, Math.max(end, done));
    }
  };
  for (const { start, end } of holes) {
    readUpTo(start);
    put(start, end, hole);
  }
  readUpTo(text.length);
  pieces.push(text.slice(done));

  const segmentOf = (position: number): number => {
    let low = 0;
    for (let high = to.length; high - low > 1;) {
      const middle = (low + high) >>> 1;
      if ((to[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  };
  const toGiven = (position: number, segment: number) => (from[segment] ?? 0) + position - (to[segment] ?? 0);
  const place = (start: number, end: number) => {
    const last = segmentOf(end - 1);
    return {
      start: toGiven(start, segmentOf(start)),
      // After all of what its last sign stands for, and before what is left out behind it.
      end: to[last + 1] === end ? (from[last + 1] ?? 0) : toGiven(end, last),
    };
  };
  return { text: pieces.join(''), place };
}
