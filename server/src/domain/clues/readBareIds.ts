import type { IdField } from '../../contract/taskQuery.ts';
import type { Place, Sureness } from './clue.ts';
import { isAppId, isComposite, isPlaceholder, isUncommon } from './idForms.ts';
import type { Block, Mention } from './mention.ts';
import { overlapping } from './places.ts';

interface Word {
  text: string;
  at: Place;
  line: number;
}

/** Longer texts are logs and mails, where a word without a name beside it says nothing. */
export const longestWithBareIds = 20_000;
const mostWords = 60;
const word = /[\w@.-]{1,300}/g;
const notJustIds = /[^\w@.\s/,;|"'`<>()[\]{}，。、；“”【】「」·+*#>→-]/;

/** Measures, dates, versions, addresses, files: what else has digits in it. */
const otherThings =
  /^(?:\d{1,5}(?:\.\d+)?(?:ms|s|h|m|min|d|fps|kbps|mbps|bps|k|p|px|x|kb|mb|gb|hz|khz|am|pm|st|nd|rd|th)?|\d{4}[-.]\d{1,2}[-.]\d{1,2}(?:t\d.*)?|\d{1,2}[-.]\d{1,2}|\d{8}t\d{6}z?|v?\d+(?:\.\d+){1,3}|[\w.-]+\.(?:mp4|flv|m3u8|mp3|aac|ts|tsx?|jsx?|py|go|java|json|log|txt|csv|xlsx?|png|jpe?g|html?|com|cn|net|org|io|example)|h\.?26[45]|https?|utf-?\d+|sha-?\d+|hmac-sha256|md5|base64|1v1|mp[34]|m4a|0x[0-9a-f]+|x-.*|\d+x\d+|cn-north-1|rtmps?|web_?rtc|q[1-4]|p[0-4]|l[1-4]|\d+[-~]\d+|ipv[46]|http.*|i18n|[45]xx)$/i;

/**
 * Ids with no name beside them, outside of what is `understood`, in order; a block for each task. `isAlone` when the text
 * names no id at all: else only what tells by its form what it is counts.
 */
export function readBareIds(text: string, understood: readonly Place[], isAlone: boolean): Block[] {
  const isUnderstood = overlapping(understood);
  const words = findWords(text).filter(({ at }) => !isUnderstood(at));
  if (words.length > mostWords * 10) return [];
  const isPure = isAlone && !notJustIds.test(text);
  if (isPure && words.length <= 6 && (words.length === 1 || words.every(({ text: id }) => isUncommon(id)))) {
    return words.some(({ text: id }) => isPlaceholder(id) || /^-|^\.+$/.test(id)) ? [] : toBlocks(words);
  }
  const ids = words.filter(({ text: id }) => isTelling(id));
  if (isAlone) return ids.length > mostWords ? [] : toBlocks(ids.filter((id) => !isValueOfOther(text, id)));
  return toBlocks(
    ids.filter((id) => (isAppId(id.text) || isComposite(id.text)) && !isValueOfOther(text, id)),
  );
}

function findWords(text: string): Word[] {
  let line = 0;
  let from = 0;
  return Array.from(text.matchAll(word)).flatMap((match) => {
    const lead = /^\.+/.exec(match[0])?.[0].length ?? 0;
    const id = match[0].slice(lead).replace(/\.+$/, '');
    const start = match.index + lead;
    for (let end = text.indexOf('\n', from); end >= 0 && end < start; end = text.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    return id === '' ? [] : [{ text: id, at: { start, end: start + id.length }, line }];
  });
}

const isTelling = (id: string): boolean =>
  (/\d/.test(id) || id.includes('_') || isComposite(id)) &&
  !/^[._-]|^\d{1,5}$/.test(id) &&
  /[a-z0-9]/i.test(id) &&
  !isPlaceholder(id) &&
  !otherThings.test(id);

/** `requestId=…`, `"cost": …`, `2026-…T10:00`: it has a name, one that is not looked for, or is part of something. */
function isValueOfOther(text: string, { at: { start, end } }: Word): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /[\w-]\\?["'`]?\s?[:=]\s?\\?["'`]?$|[?&%$#*]$|:\/\/[^\s]*$/.test(before) ||
    /^(?:["'`]?\s?[=:](?=[^\s]|\s?["'\d])|\()/.test(text.slice(end, end + 4))
  );
}

/** One task for each time that the same would come again. */
function toBlocks(words: readonly Word[]): Block[] {
  const lines = new Map<number, Word[]>();
  for (const each of words) lines.set(each.line, [...(lines.get(each.line) ?? []), each]);
  const isList = words.length > 1 && lines.size === words.length && !words.some(({ text }) => isAppId(text));
  const isListOfTasks = isList && new Set(words.map(({ text }) => hintOf(text))).size === 1;
  if (isListOfTasks) return words.map((each) => toBlock([each]));
  if (lines.size > 1 && Array.from(lines.values()).every(({ length }) => length > 1)) {
    return Array.from(lines.values(), toBlock);
  }
  return words.length === 0 ? [] : [toBlock(words)];
}

function toBlock(words: readonly Word[]): Block {
  return { start: words[0]?.at.start ?? 0, mentions: assign(words) };
}

/** What an id's own letters say of it. */
export function hintOf(id: string): IdField | null {
  if (isAppId(id)) return 'appId';
  if (isComposite(id)) return 'taskId';
  if (/^(?:room|rm|class|channel)(?![a-z])/i.test(id)) return 'roomId';
  if (/^(?:task|job|push|relay|mix|rec|record)(?![a-z])/i.test(id)) return 'taskId';
  return /^(?:user|uid|host|anchor|guest|teacher|student)(?![a-z])/i.test(id) ? 'userId' : null;
}

/** By the order in which the vendor names ids; what the words themselves say goes before. */
export function assign(words: readonly { text: string; at: Place }[]): Mention[] {
  const different = words.filter(
    ({ text }, index) => words.findIndex((each) => each.text === text) === index,
  );
  const taken = new Map<IdField, { text: string; at: Place }>();
  const left: { text: string; at: Place }[] = [];
  for (const each of different) {
    const hint = different.length === 1 && !isAppId(each.text) ? 'taskId' : hintOf(each.text);
    if (hint === null || taken.has(hint)) left.push(each);
    else taken.set(hint, each);
  }
  const open = (['appId', 'roomId', 'taskId', 'userId'] as const).filter((field) => !taken.has(field));
  // Without an AppId that looks like one, two words are room and task, and three may be all.
  const fields = taken.has('appId') || left.length < 3 ? open.filter((field) => field !== 'appId') : open;
  for (const [index, each] of left.entries()) {
    const field = left.length === 1 && !taken.has('roomId') && taken.has('taskId') ? 'roomId' : fields[index];
    if (field !== undefined && !taken.has(field)) taken.set(field, each);
  }
  return Array.from(taken, ([field, { text, at }]): Mention => ({
    field,
    value: text,
    at,
    sureness: surenessOf(field, text),
  }));
}

function surenessOf(field: IdField, id: string): Sureness {
  if (field === 'appId' && isAppId(id)) return 'likely';
  return field === 'taskId' && isComposite(id) ? 'certain' : 'unsure';
}
