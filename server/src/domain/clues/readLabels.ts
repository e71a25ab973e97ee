import type { Sureness } from './clue.ts';
import { findName, nameAt, type FoundName } from './findNames.ts';
import { isComposite, isPlaceholder, isUncommon } from './idForms.ts';
import { mostMentions, type Mention } from './mention.ts';
import type { Named } from './names.ts';
import { judgeShort } from './readJson.ts';
import { readValue, type Value } from './readValue.ts';
import { readTime } from './times.ts';

/** What says that a value comes, after what closes the name. */
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
/** The value may stand on the line below. */
const lineEnd = /(?:[ \t]*\r?\n[ \t]*)?/;
const separator = new RegExp(
  `${closing.source}(?:${signs.map(({ source }) => source).join('|')})${wrapping.source}${lineEnd.source}`,
  'iy',
);
/** A blank or a line end alone says less. */
const blank = /["'`*\])】」]{0,2}[ \t]{0,4}(?:\r?\n[ \t]*)?/y;
const between = /[ \t]*(?:[/、,|&+和与]|以及|and|\r?\n)[ \t]*/iy;
const quote = /\\*["'`[(]?/y;

/**
 * What names beside values tell, in any writing: `room_id=r`, `房间号：r`, `"RoomID" => "r"`, `AppId/RoomId: a/r`; the first
 * `mostMentions` of them.
 */
export function readLabels(text: string): Mention[] {
  const mentions: Mention[] = [];
  const ofOthers = new Set<Mention>();
  let from = 0;
  for (
    let name = findName(text, from);
    name !== null && mentions.length < mostMentions;
    name = findName(text, from)
  ) {
    const names = [name];
    from = name.end;
    for (let next = nextName(text, from); next !== null; next = nextName(text, from)) {
      names.push(next);
      from = next.end;
    }
    const several = names.length === 1 ? [] : readSeveral(text, names, from);
    const read = several.length > 0 ? several : readOne(text, names.at(-1) ?? name);
    for (const mention of read) {
      mentions.push(mention);
      if (names.length === 1 && name.isOther) ofOthers.add(mention);
      from = Math.max(from, mention.at.end);
    }
  }
  return ofOthers.size === 0 ? mentions : withoutOthers(mentions, ofOthers);
}

/** What has a word before its name counts where nothing else has that name. */
function withoutOthers(mentions: readonly Mention[], ofOthers: ReadonlySet<Mention>): Mention[] {
  const named = new Set(mentions.filter((mention) => !ofOthers.has(mention)).map(({ field }) => field));
  return mentions.filter((mention) => !ofOthers.has(mention) || !named.has(mention.field));
}

function nextName(text: string, from: number): FoundName | null {
  const length = lengthOf(between, text, from);
  return length === 0 ? null : nameAt(text, from + length);
}

/** How much of the text a sticky pattern takes from here. */
function lengthOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - from : 0;
}

function readOne(text: string, { named, start: nameStart, end, isOther }: FoundName): Mention[] {
  const separated = lengthOf(separator, text, end);
  const gap = separated > 0 ? separated : lengthOf(blank, text, end);
  const start = end + gap;
  if (named.what === 'startTime') return readStartTime(text, start);
  const isFollowing = separated > 0 || gap > 0 || text.charCodeAt(nameStart) > 0x7f; // 房间r1
  const value = isFollowing ? readValue(text, start) : null;
  if (value === null) return [];
  const sureness = isOther
    ? judgeOther(named, value)
    : separated > 0
      ? judge(named, value)
      : judgeBeside(named, value, text.slice(end, start).includes('\n'));
  return sureness === null ? [] : [{ field: named.field, value: value.id, at: value.at, sureness }];
}

function readStartTime(text: string, from: number): Mention[] {
  const start = from + lengthOf(quote, text, from);
  const time = readTime(text, start);
  if (time === null) return [];
  const { value, length, sureness } = time;
  return [{ field: 'startTime', value, at: { start, end: start + length }, sureness }];
}

type NamedId = Extract<Named, { what: 'id' }>;

/** Of somebody else: the user of a stream, the task before. */
const judgeOther = ({ field }: NamedId, { id }: Value): Sureness | null =>
  field === 'userId' || !isUncommon(id) ? null : 'unsure';

function judge({ field, strength }: NamedId, { id, isSure }: Value): Sureness | null {
  if (field === 'taskId' && isComposite(id)) return 'certain';
  if (!isSure) return 'unsure';
  return strength === 'explicit' ? 'certain' : judgeShort(field, id);
}

/** Nothing but a blank stands between the name and what may be its value. */
function judgeBeside(
  { field, strength }: NamedId,
  { id, isSure, isQuoted }: Value,
  isBelow: boolean,
): Sureness | null {
  if (field === 'taskId' && isComposite(id)) return 'certain';
  if (!isUncommon(id)) return isQuoted && strength === 'short' ? judgeShort(field, id) : null;
  if (!isSure) return 'unsure';
  if (strength === 'explicit') return 'likely';
  if (isBelow) return null;
  const sureness = judgeShort(field, id);
  return sureness === null || /\D/.test(id) ? sureness : 'unsure';
}

const piece = /[ \t]*(?:[/、,|&]|\r?\n)?[ \t]*["'`]?([\w@.-]{1,258})["'`]?/y;

/** `AppId/RoomId/TaskId: a/r/t`, or one below the other, the values below them. */
function readSeveral(text: string, names: readonly FoundName[], end: number): Mention[] {
  const separated = lengthOf(separator, text, end);
  const gap = separated > 0 ? separated : lengthOf(below, text, end);
  if (gap === 0) return [];
  const mentions: Mention[] = [];
  let at = end + gap;
  for (const { named, isOther } of names) {
    piece.lastIndex = at;
    const match = piece.exec(text);
    const id = match?.[1];
    if (match === null || id === undefined || isPlaceholder(id)) return [];
    const start = at + match[0].lastIndexOf(id);
    at += match[0].length;
    if (named.what !== 'id') continue;
    const place = { start, end: start + id.length };
    mentions.push({ field: named.field, value: id, at: place, sureness: isOther ? 'unsure' : 'likely' });
  }
  return mentions;
}

const below = /[ \t]*\r?\n[ \t]*/y;
