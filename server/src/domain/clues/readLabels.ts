import type { Place, Sureness } from './clue.ts';
import { cleanId, isComposite, isLegal, isPlaceholder, isUncommon } from './idForms.ts';
import type { Mention } from './mention.ts';
import { readName, type Named } from './names.ts';
import { judgeShort } from './readJson.ts';
import { readTime } from './times.ts';

/** What a label can be; whether it is one, `readName` tells. */
const label = new RegExp(
  [
    /(?:app|room|task|user)(?:[ _.-]?(?:[il1]d|name|number|no|num)(?![a-z]))?(?![a-z])/,
    /uid(?![a-z0-9])/,
    /(?:应用程序|应用|應用|房[间間]|任[务務]|用[户戶]|主播)(?:[ _-]?(?:[il1]d|uid)(?![a-z])|[号號]码?|编号|标识|名称?)?|房号/,
    /(?:start(?:ed)?[ _-]?(?:time|at)|begin[ _-]?time)(?![a-z])|(?:开始|起始|启动)时间/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** Between a label and its value: what says that the value comes, after what closes the label. */
const closing = /\\*["'`*\])】」]{0,3}[ \t]*(?:\([^()\n]{0,24}\)[ \t]*)?/;
const signs = [
  /(?:分别)?(?:[:=]=?>?|=>|->|→|是|为|\||\(|\t|(?:is )?(?:called|named)(?= )|is(?= ))(?:[ \t]*(?:是|为|[:=>]))?[ \t]*\*{0,2}[ \t]*(?:<\/?\w[^<>\n]{0,200}>[ \t]*){0,4}/,
  /,[ \t]?(?=["']|[\w@.-]{1,258}[ \t]*(?:[\r\n]|$))/, // "RoomId","r"
  /[—–][ \t]*|-[ \t]|\.{2,200}[ \t]*/,
  />(?=[\w@])/, // <RoomId>r
  /<\/\w[^<>\n]{0,200}>\s*(?:<\w[^<>\n]{0,200}>\s*){1,4}/, // <td>RoomId</td><td>r
];
/** volcengine.String("r") */
const wrapping = /(?:[a-z]\w{0,20}(?:\.\w{1,20})?\()?/;
const separator = new RegExp(
  `${closing.source}(?:${signs.map(({ source }) => source).join('|')})${wrapping.source}`,
  'iy',
);
/** A blank or a line end alone says less. */
const blank = /["'`*\])】」]{0,2}[ \t]{0,4}(?:\r?\n[ \t]*)?/y;
const between = /[ \t]*(?:[/、,|&+和与]|以及|and|\r?\n)[ \t]*/iy;
const opening = /#?(?:\\*(?:""|["'`])|[<([{「【]?)/y;
const token = /[^\s,;&"'<>()[\]{}|`\\，。、；：！？“”‘’「」【】《》…=\ue01f\u3400-\u9fff]{1,600}/y;

interface Label {
  named: Named;
  start: number;
  end: number;
  /** Words before it change its meaning: `parentTaskId`. */
  isOther: boolean;
}

/** What names beside values tell, in any writing: `room_id=r`, `房间号：r`, `"RoomID" => "r"`, `AppId/RoomId: a/r`. */
export function readLabels(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let found = findLabel(text, 0), done; found !== null; found = findLabel(text, done)) {
    const labels = [found];
    done = found.end;
    for (let next = nextLabel(text, done); next !== null; next = nextLabel(text, done)) {
      labels.push(next);
      done = next.end;
    }
    const several = labels.length === 1 ? [] : readSeveral(text, labels, done);
    const read = several.length > 0 ? several : readOne(text, labels.at(-1) ?? found);
    mentions.push(...read);
    done = Math.max(done, ...read.map(({ at }) => at.end));
  }
  return mentions;
}

function findLabel(text: string, from: number): Label | null {
  label.lastIndex = from;
  for (let match = label.exec(text); match !== null; match = label.exec(text)) {
    const found = toLabel(text, match.index, match.index + match[0].length);
    if (found !== null) return found;
  }
  return null;
}

function toLabel(text: string, start: number, end: number): Label | null {
  let before = start;
  while (before > 0 && start - before < 24 && /[\w.-]/.test(text.charAt(before - 1))) before -= 1;
  const written = text.slice(start, end);
  const prefix = /^[a-z]/i.test(written) ? text.slice(before, start) : '';
  const whole = prefix + written;
  const named = readName(whole.slice(whole.lastIndexOf('.') + 1)) ?? readName(written);
  if (named === null || isInsideWord(prefix, written) || isPartOfWord(text, start, end, written)) return null;
  if (named.what === 'id' && named.strength === 'short' && /[\w-]$/.test(prefix)) return null;
  const path = prefix.toLowerCase();
  return { named, start, end, isOther: /stream(?!tocdn)|region/.test(path) || !isKnown(whole) };
}

/** `mushroomid`, `dapp`: letters of the same case run on. */
function isInsideWord(prefix: string, written: string): boolean {
  const last = prefix.at(-1) ?? '';
  return /[a-z]/.test(last) ? /^[a-z]/.test(written) : /[A-Z]/.test(last) && /^[A-Z]{2}/.test(written);
}

/** `room-42`, `</RoomId>`, `userId@@taskId`. */
function isPartOfWord(text: string, start: number, end: number, written: string): boolean {
  if (text.startsWith('</', start - 2)) return true;
  return /^[a-z]/i.test(written) && /^(?:[@\d_]|-\w|\.\w)/.test(text.slice(end, end + 2));
}

const isKnown = (whole: string): boolean =>
  readName(whole.slice(whole.lastIndexOf('.') + 1)) !== null || whole.startsWith('-');

function nextLabel(text: string, from: number): Label | null {
  between.lastIndex = from;
  const gap = between.exec(text)?.[0];
  if (gap === undefined) return null;
  label.lastIndex = from + gap.length;
  const match = label.exec(text);
  return match?.index === from + gap.length
    ? toLabel(text, match.index, match.index + match[0].length)
    : null;
}

function readOne(text: string, { named, start: labelStart, end, isOther }: Label): Mention[] {
  separator.lastIndex = end;
  const separated = separator.exec(text)?.[0];
  blank.lastIndex = end;
  const gap = separated ?? blank.exec(text)?.[0] ?? '';
  let start = end + gap.length;
  const isSeparated = separated !== undefined;
  if (isSeparated) {
    // The value may stand on the line below.
    const line = /\r?\n[ \t]*/y;
    line.lastIndex = start;
    start += line.exec(text)?.[0].length ?? 0;
  }
  if (named.what === 'startTime') {
    const quoted = /\\*["'`[(]/y;
    quoted.lastIndex = start;
    start += quoted.exec(text)?.[0].length ?? 0;
    const time = readTime(text, start);
    if (time === null) return [];
    return [
      {
        field: 'startTime',
        value: time.value,
        at: { start, end: start + time.length },
        sureness: time.sureness,
      },
    ];
  }
  const value = readValue(text, start);
  if (value === null) return [];
  const sureness = judge(named, value, isSeparated, isOther, gap, text.slice(labelStart, end));
  return sureness === null ? [] : [{ field: named.field, value: value.id, at: value.at, sureness }];
}

function judge(
  { field, strength }: Extract<Named, { what: 'id' }>,
  { id, isQuoted, isSure }: Value,
  isSeparated: boolean,
  isOther: boolean,
  gap: string,
  written: string,
): Sureness | null {
  if (isOther) return field === 'userId' || !isUncommon(id) ? null : 'unsure';
  if (field === 'taskId' && isComposite(id)) return 'certain';
  const isOnNextLine = gap.includes('\n');
  if (!isSeparated && gap === '' && !isQuoted && !/[\u3400-\u9fff]$/.test(written)) return null;
  if (!isSeparated && !isUncommon(id)) return isQuoted && strength === 'short' ? judgeShort(field, id) : null;
  if (!isSure) return 'unsure';
  if (strength === 'explicit') return isSeparated ? 'certain' : 'likely';
  if (isOnNextLine) return null;
  const short = judgeShort(field, id);
  return isSeparated || short === null || /\D/.test(id) ? short : 'unsure';
}

interface Value {
  id: string;
  at: Place;
  isQuoted: boolean;
  /** False when more belongs to it than an id can have, or it is cut off. */
  isSure: boolean;
}

function readValue(text: string, from: number): Value | null {
  opening.lastIndex = from;
  const mark = opening.exec(text)?.[0] ?? '';
  const start = from + mark.length;
  const quote = /["'`]$/.exec(mark)?.[0]; // of "" likewise
  return quote === undefined
    ? readBare(text, start)
    : (readQuoted(text, start, mark) ?? readBare(text, start));
}

function readQuoted(text: string, start: number, mark: string): Value | null {
  const end = text.indexOf(mark, start);
  if (end < 0 || end - start > longestValue) return null;
  const written = text.slice(start, end);
  const id = cleanId(written);
  if (id === '' || /[\n\r\ue01f"]/.test(id) || isPlaceholder(id)) return null;
  return { id, at: { start, end }, isQuoted: true, isSure: isLegal(id) };
}

function readBare(text: string, from: number): Value | null {
  token.lastIndex = from;
  const written = token.exec(text)?.[0];
  if (written === undefined || written.length > longestValue) return null;
  // Another label within: `r1/TaskId:t1`.
  label.lastIndex = from;
  const next = label.exec(text);
  const cut =
    next !== null &&
    next.index > from &&
    next.index < from + written.length &&
    /[:/=#]/.test(text.charAt(next.index - 1))
      ? written.slice(0, next.index - from)
      : written;
  const id = cleanId(cut.replace(/[.:!?~/*#=$-]+$/, (tail) => /^-+$/.exec(tail)?.[0] ?? ''));
  const end = from + id.length;
  if (id === '' || isPlaceholder(id) || isLabelLike(text, id, end)) return null;
  const after = text.slice(end, end + 3);
  if (after.startsWith('*')) return null; // masked
  const isCut = /^(?:\.\.\.|…)/.test(after);
  if (!isLegal(id) && !isUncommonPart(id)) return null;
  return { id, at: { start: from, end }, isQuoted: false, isSure: isLegal(id) && !isCut };
}

const isUncommonPart = (id: string): boolean => /[a-z0-9]/i.test(id) && !/^https?:|:\/\//i.test(id);

/** The next label, where this one has no value. */
function isLabelLike(text: string, id: string, end: number): boolean {
  return readName(id) !== null || /^\s{0,2}[=:](?!\/\/)/.test(text.slice(end, end + 4));
}

const longestValue = 500;
const below = /[ \t]*\r?\n[ \t]*/y;

/** `AppId/RoomId/TaskId: a/r/t`, or one below the other, the values below them. */
function readSeveral(text: string, labels: readonly Label[], end: number): Mention[] {
  separator.lastIndex = end;
  below.lastIndex = end;
  const gap = separator.exec(text)?.[0] ?? below.exec(text)?.[0];
  if (gap === undefined) return [];
  const mentions: Mention[] = [];
  let at = end + gap.length;
  for (const { named, isOther } of labels) {
    const piece = /[ \t]*(?:[/、,，|&]|\r?\n)?[ \t]*["'`]?([\w@.-]{1,258})["'`]?/y;
    piece.lastIndex = at;
    const match = piece.exec(text);
    const id = match?.[1];
    if (match === null || id === undefined || isPlaceholder(id)) return [];
    const start = at + match[0].lastIndexOf(id);
    at += match[0].length;
    if (named.what === 'id') {
      mentions.push({
        field: named.field,
        value: id,
        at: { start, end: start + id.length },
        sureness: isOther ? 'unsure' : 'likely',
      });
    }
  }
  return mentions;
}
