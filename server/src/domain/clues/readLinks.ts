import { kinds } from '../../contract/kinds.ts';
import { toInstant } from '../tasks/instant.ts';
import type { Place } from './clue.ts';
import type { Mention } from './mention.ts';

export interface Link {
  at: Place;
  /**
   * ours: a page of a task or of finding, wherever it is served · vendor: asks something of the vendor, through whatever
   * host · stream: streams go there, and its path is a key · foreign: anybody's, such as a captured page.
   */
  whose: 'ours' | 'vendor' | 'stream' | 'foreign';
  /** What its path tells; its parameters are labels like others. */
  mentions: Mention[];
}

const stream = /^(?:rtmps?|rtmpt|rtsp|srt|rist|webrtc|artc):/i;
const trailing = /[.,:;!?)\]}'"*_]/;
const task = /\/tasks\/([a-z-]{4,20})\?/;
/** 128 random bits in base64url. */
const share = /\/s\/([\w-]{22})(?![\w-])/;
const ourPath = /(?<![a-z])(?:tasks\/[a-z-]{4,20}\?|find\?|s\/[\w-]{22}(?![\w-]))/g;
const stop = /[\s"'<>`，。；、）】」\ue01f\u3400-\u9fff]|$/g;

/** Addresses in the text, in its order. */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  let done = 0;
  for (let colon = text.indexOf('://'); colon >= 0; colon = text.indexOf('://', done)) {
    const start = lookBack(text, colon, Math.max(done, colon - 12), /[a-z0-9+]/i);
    const end = findLinkEnd(text, colon);
    if (start < colon) links.push(toLink(text.slice(start, end), start));
    done = Math.max(end, colon + 3);
  }
  return [...links, ...findSchemeless(text, links)].sort((a, b) => a.at.start - b.at.start);
}

/** `host/tasks/record?…`, and what is left of such a link. */
function findSchemeless(text: string, links: readonly Link[]): Link[] {
  let next = 0;
  let done = 0;
  return Array.from(text.matchAll(ourPath)).flatMap(({ index }) => {
    if (index < done) return [];
    while ((links[next]?.at.end ?? Infinity) <= index) next += 1;
    if ((links[next]?.at.start ?? Infinity) <= index) return [];
    const start = lookBack(text, index, Math.max(done, index - 200), /[\w.:/-]/);
    if (start === index) return []; // a path begins with its slash
    done = Math.max(findLinkEnd(text, index), index + 1);
    return [toLink(text.slice(start, done), start)];
  });
}

function lookBack(text: string, from: number, floor: number, over: RegExp): number {
  let start = from;
  while (start > floor && over.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function findLinkEnd(text: string, from: number): number {
  stop.lastIndex = from;
  const end = stop.exec(text)?.index ?? text.length;
  let last = end;
  while (last > from && trailing.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function toLink(written: string, start: number): Link {
  const at = { start, end: start + written.length };
  if (stream.test(written)) return { at, whose: 'stream', mentions: [] };
  const shared = share.exec(written);
  if (shared?.[1] !== undefined) {
    const from = start + shared.index + 3;
    const place = { start: from, end: from + shared[1].length };
    return {
      at,
      whose: 'ours',
      mentions: [{ field: 'share', value: shared[1], at: place, sureness: 'certain' }],
    };
  }
  const paged = task.exec(written);
  const kind = kinds.find((each) => each === paged?.[1]);
  if (paged !== null && kind !== undefined) {
    const from = start + paged.index + '/tasks/'.length;
    const mention: Mention = {
      field: 'kind',
      value: kind,
      at: { start: from, end: from + kind.length },
      sureness: 'certain',
    };
    return {
      at,
      whose: 'ours',
      mentions: [mention, ...readRun(written, start), ...readObservation(written, start)],
    };
  }
  if (/\/find\?/.test(written)) return { at, whose: 'ours', mentions: [] };
  return {
    at,
    whose: /[?&](?:Action=|app_?id=[0-9a-f]{24}(?![0-9a-z]))|^[a-z]+:\/\/[\w.-]*volc[\w.-]*\//i.test(written)
      ? 'vendor'
      : 'foreign',
    mentions: [],
  };
}

/** `run=<epoch ms>`: when the run started that the link means. */
function readRun(written: string, start: number): Mention[] {
  const match = /[?&]run=(\d{12,14})(?!\d)/.exec(written);
  const value = match?.[1] === undefined ? null : toInstant(Number(match[1]));
  if (match?.[1] === undefined || value === null) return [];
  const from = start + match.index + match[0].length - match[1].length;
  return [
    { field: 'startTime', value, at: { start: from, end: from + match[1].length }, sureness: 'certain' },
  ];
}

/** `observation=<id>`: how the run was when somebody looked. */
function readObservation(written: string, start: number): Mention[] {
  const match = /[?&]observation=([\w-]{1,64})(?![\w%-])/.exec(written);
  if (match?.[1] === undefined) return [];
  const from = start + match.index + '?observation='.length;
  const at = { start: from, end: from + match[1].length };
  return [{ field: 'observation', value: match[1], at, sureness: 'certain' }];
}
