import type { Clues, Leftover, Place } from './clue.ts';
import { findTable } from './findTable.ts';
import { gather } from './gather.ts';
import { budgetOf, findNodes } from './json/findJson.ts';
import type { JsonBudget } from './json/parseJson.ts';
import { isId, mostMentions, type Block } from './mention.ts';
import { mergeSame } from './mergeSame.ts';
import { shareApp } from './shareApp.ts';
import { byStart, without } from './places.ts';
import { readJson, tellsOfTask } from './readJson.ts';
import { readRows } from './readRows.ts';
import { readWords } from './readWords.ts';
import { tidy } from './tidy.ts';

/** UTF-16 units that are read; the rest is left over. */
const longestRead = 1_000_000;

/**
 * What a text that somebody was sent tells of tasks: a log, a command, a link, an answer of the vendor's, cells of a sheet,
 * an id alone, and several of them. Never throws; takes time in proportion to the text. Secrets are named by their place
 * alone.
 */
export function readClues(text: string): Clues {
  const read = text.slice(0, longestRead);
  const whole = { start: 0, end: read.length };
  const rest: Leftover[] =
    text.length > longestRead ? [{ at: { start: longestRead, end: text.length }, why: 'too-long' }] : [];
  if (isBinary(read)) return { candidates: [], leftovers: [{ at: whole, why: 'binary' }, ...rest] };

  const { candidates, leftovers } = readText(read);
  const isSilent = candidates.length === 0 && leftovers.length === 0 && /\S/.test(read);
  const silence: Leftover[] = isSilent ? [{ at: whole, why: 'not-understood' }] : [];
  return { candidates, leftovers: [...leftovers, ...silence, ...rest] };
}

/** A text has no NUL, whatever its language; what a decoder could not make sense of becomes U+FFFD. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, 4000);
  let strange = 0;
  for (const sign of sample) {
    if (sign === '\ufffd' || (sign < '\u001b' && !/\s/.test(sign))) strange += 1;
  }
  return strange > 4 && strange > sample.length / 20;
}

function readText(text: string): Clues {
  const budget = budgetOf(mostMentions, tellsOfTask);
  const exact = readAllJson(text, budget, (place) => place);
  const tidied = tidy(text, exact.holes);
  const json = [exact];
  // What was not tidied was looked through already, and nothing is left for what comes after the most.
  if (tidied.text !== text && exact.unread.length === 0)
    json.push(readAllJson(tidied.text, budget, ({ start, end }) => tidied.place(start, end)));
  const holes = json.flatMap((each) => each.holes).sort(byStart);
  const table = holes.length === 0 ? findTable(text) : null;
  const rows = table === null ? null : readRows(text, table);
  if (table !== null && rows !== null) holes.push(table.at, ...rows.unread);
  const words = readWords(holes.length > exact.holes.length ? tidy(text, holes) : tidied);

  const blocks = [...json, words].flatMap((each) => each.blocks).sort(byPlace);
  const isAnswered = blocks.some(({ mentions }) =>
    mentions.some(({ field }) => field === 'response' || field === 'share'),
  );
  const isAlone = !blocks.some(({ mentions }) => mentions.some(isId));
  const bare = isAnswered || rows !== null ? [] : words.readBare(isAlone);
  const all = [...blocks, ...bare].sort(byPlace);
  const gathered = gather(text, all);
  const told = rows === null ? gathered : [...rows.candidates, ...gathered];
  const shared = shareApp(told, all);
  return {
    candidates: shared === gathered ? gathered : mergeSame(shared), // those were merged
    leftovers: [
      ...[...json, words, ...(rows === null ? [] : [rows])]
        .flatMap((each) => each.secrets)
        .sort(byStart)
        .map((at): Leftover => ({ at, why: 'secret' })),
      ...[...json, words, ...(rows === null ? [] : [rows])]
        .flatMap((each) => each.unread)
        .map((at): Leftover => ({ at, why: 'too-long' })),
      ...json.flatMap((each) => each.tooDeep).map((at): Leftover => ({ at, why: 'not-understood' })),
    ],
  };
}

const byPlace = (a: Block, b: Block): number => a.start - b.start;

interface JsonRead {
  blocks: Block[];
  /** All of it but its strings that say something in words. */
  holes: Place[];
  secrets: Place[];
  unread: Place[];
  tooDeep: Place[];
}

function readAllJson(text: string, budget: JsonBudget, toGiven: (place: Place) => Place): JsonRead {
  const { nodes, tooDeep, unreadFrom } = findNodes(text, budget);
  const rest = unreadFrom === null ? [] : [{ start: unreadFrom, end: text.length }];
  let left = mostMentions;
  const readings = nodes.map((node) => {
    const reading = readJson(text, node, left);
    for (const { mentions } of reading.blocks) left -= mentions.length;
    return { node, reading };
  });
  return {
    blocks: readings.flatMap(({ reading }) =>
      reading.blocks.map(({ start, mentions }) => ({
        start: toGiven({ start, end: start + 1 }).start,
        mentions: mentions.map((mention) => ({ ...mention, at: toGiven(mention.at) })),
      })),
    ),
    holes: [...readings.flatMap(({ node, reading }) => without(node.at, reading.prose)), ...tooDeep, ...rest]
      .map(toGiven)
      .sort(byStart),
    secrets: readings.flatMap(({ reading }) => reading.secrets.map(toGiven)),
    unread: [...readings.flatMap(({ reading }) => reading.unread), ...rest].slice(0, 1).map(toGiven),
    tooDeep: tooDeep.map(toGiven),
  };
}
