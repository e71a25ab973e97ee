import { readName, type Named } from './names.ts';

/** A name of something that is looked for, where it may be followed by its value. */
export interface FoundName {
  named: Named;
  start: number;
  end: number;
  /** Words before it change what it names: `parentTaskId`. */
  isOther: boolean;
}

/** Words of a language go on after most of the names in prose, where they have no value. */
const prose =
  /[ \t]{1,4}(?!(?:is|called|named|and) )[a-z]+[.?!]?(?:[\s,，。；、]|$)|[ \t]{0,4}(?![是为分和与以])[\u3400-\u9fff]/
    .source;

/** What can be such a name; whether it is one, `readName` tells. */
const name = [
  /(?:app|room|task|user)(?:[ _.-]?(?:[il1]d|name|number|no|num)(?![a-z]))?(?![a-z])/,
  /uid(?![a-z0-9])/,
  /(?:应用程序|应用|應用|房[间間]|任[务務]|用[户戶]|主播)(?:[ _-]?(?:[il1]d|uid)(?![a-z])|[号號]码?|编号|标识|名称?)?|房号/,
  /(?:start(?:ed)?[ _-]?(?:time|at)|begin[ _-]?time)(?![a-z])|(?:开始|起始|启动)时间/,
]
  .map((part) => part.source)
  .join('|');
const source = `(?:${name})(?!${prose})`;
const anywhere = new RegExp(source, 'gi');
const here = new RegExp(source, 'iy');

/** The first one from here on. */
export function findName(text: string, from: number): FoundName | null {
  anywhere.lastIndex = from;
  for (let match = anywhere.exec(text); match !== null; match = anywhere.exec(text)) {
    const found = toName(text, match.index, match[0]);
    if (found !== null) return found;
  }
  return null;
}

/** The one that begins here. */
export function nameAt(text: string, start: number): FoundName | null {
  here.lastIndex = start;
  const written = here.exec(text)?.[0];
  return written === undefined ? null : toName(text, start, written);
}

const longestPrefix = 24;

function toName(text: string, start: number, written: string): FoundName | null {
  const end = start + written.length;
  const isLatin = written.charCodeAt(0) < 0x80;
  if (isLatin && isPartOfWord(text, start, end)) return null;
  const prefix = isLatin ? prefixOf(text, start) : '';
  if (prefix === '') {
    const named = readName(written);
    return named === null ? null : { named, start, end, isOther: false };
  }
  if (isInsideWord(prefix, written)) return null;
  const path = prefix + written;
  const whole = readName(path.slice(path.lastIndexOf('.') + 1));
  const named = whole ?? readName(written);
  if (named === null || (named.what === 'id' && named.strength === 'short' && !prefix.endsWith('.')))
    return null;
  const isOther = /stream(?!_?tocdn)|region/i.test(prefix) || (whole === null && !prefix.startsWith('-'));
  return { named, start, end, isOther };
}

function prefixOf(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < longestPrefix && isWordCode(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

/** `a-z A-Z 0-9 _ . -` */
function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x39 && code !== 0x2f) ||
    code === 0x5f
  );
}

/** `mushroomid`, `DAPP`: letters of the same case run on. */
function isInsideWord(prefix: string, written: string): boolean {
  return /[a-z]$/.test(prefix) ? /^[a-z]/.test(written) : /[A-Z]$/.test(prefix) && /^[A-Z]{2}/.test(written);
}

const goesOn = /[@\d_]|[-.]\w/y;

/** `room-42`, `</RoomId>`, `userId@@taskId`. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  goesOn.lastIndex = end;
  return goesOn.test(text) || text.startsWith('</', start - 2);
}
