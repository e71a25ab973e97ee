import type { Place } from '../clue.ts';

/** A JSON value and where it stands. A string has its place without the quotes. */
export type JsonNode =
  | { type: 'object'; at: Place; members: JsonMember[] }
  | { type: 'array'; at: Place; items: JsonNode[] }
  /** `json`: the object or array that the string, unescaped, is. */
  | { type: 'string'; at: Place; value: string; json: JsonNode | null }
  | { type: 'other'; at: Place; value: number | boolean | null };

export type JsonContainer = Extract<JsonNode, { type: 'object' | 'array' }>;

export interface JsonMember {
  name: string;
  node: JsonNode;
}

/** How much of a text is read; shared by all readings of one text. Once one is spent, no object or array is begun. */
export interface JsonBudget {
  /** Objects and arrays that may still be begun. */
  containers: number;
  /** Members that count and may still be read. */
  members: number;
  /** Whether a member that is no object or array counts. */
  counts: (name: string) => boolean;
}

export const isSpent = ({ containers, members }: JsonBudget): boolean => containers <= 0 || members <= 0;

type JsonOutcome =
  | { outcome: 'read'; node: JsonContainer; end: number }
  /** It has an end, and levels past the deepest that is read. */
  | { outcome: 'too-deep'; end: number }
  /** Cut off, no JSON or past the budget from `end` on; what is whole within it. */
  | { outcome: 'broken'; end: number; whole: JsonContainer[] };

/** No answer of the vendor's has a tenth of these levels. */
const deepest = 64;
/** JSON as text in JSON as text …: each time as many backslashes again, and one. */
const mostEscaped = 4;

// Thrown again and again: most brackets of a text begin no JSON, and each new error would take its stack down.
const broken = new Error('no JSON from here on');
const tooDeep = new Error('too many levels');

const quoteCode = 0x22;
const apostropheCode = 0x27;
const backslashCode = 0x5c;
const closingBrace = 0x7d;
const closingBracket = 0x5d;

/**
 * Reads the object or array that begins at `start`. Its quotes may be escaped, once or several times, as in a text that
 * was itself put into a string; the places are those in the text as it is. Beside JSON it reads what Python prints of it,
 * and blanks and commas as copying leaves them. Time is linear in what is read.
 */
export function parseJson(
  text: string,
  start: number,
  budget: JsonBudget,
  { limit = text.length, escaped }: { limit?: number; escaped?: number } = {},
): JsonOutcome {
  const whole: JsonContainer[] = [];
  let at = start;
  let escapes = escaped ?? -1; // told by the first quote

  try {
    const node = readContainer(1);
    return { outcome: 'read', node, end: at };
  } catch (fault) {
    if (fault === tooDeep) {
      const end = findEnd(text, start + 1, limit, Math.max(0, escapes));
      return end === null ? { outcome: 'broken', end: limit, whole } : { outcome: 'too-deep', end };
    }
    if (fault === broken) return { outcome: 'broken', end: Math.max(at, start + 1), whole };
    throw fault;
  }

  function readContainer(depth: number): JsonContainer {
    if (depth > deepest) throw tooDeep;
    if (isSpent(budget)) throw broken;
    budget.containers -= 1;
    const from = at;
    const wholeBefore = whole.length;
    const isObject = text[at] === '{';
    const members: JsonMember[] = [];
    const items: JsonNode[] = [];
    at += 1;
    skipBlanks();
    const closing = isObject ? closingBrace : closingBracket;
    while (text.charCodeAt(at) !== closing) {
      if (isObject) members.push(readMember(depth));
      else items.push(readValue(depth));
      skipBlanks();
      if (text.charCodeAt(at) !== closing) expect(',');
      skipBlanks();
    }
    at += 1;
    const place = { start: from, end: at };
    const node: JsonContainer = isObject
      ? { type: 'object', at: place, members }
      : { type: 'array', at: place, items };
    whole.length = wholeBefore; // what it holds is part of it
    whole.push(node);
    return node;
  }

  function readMember(depth: number): JsonMember {
    const name = readName();
    skipBlanks();
    expect(':');
    skipBlanks();
    const node = readValue(depth);
    if ((node.type === 'string' || node.type === 'other') && budget.counts(name)) budget.members -= 1;
    return { name, node };
  }

  function readValue(depth: number): JsonNode {
    const code = at < limit ? text.charCodeAt(at) : 0;
    if (code === 0x7b || code === 0x5b) return readContainer(depth + 1);
    if (code === quoteCode || code === apostropheCode || code === backslashCode) return readString();
    return readWord();
  }

  function readWord(): JsonNode {
    const from = at;
    word.lastIndex = at;
    const written = at < limit ? (word.exec(text)?.[0] ?? '') : '';
    const value = words.has(written) ? words.get(written) : Number(written === '' ? 'none' : written);
    if (value === undefined || Number.isNaN(value)) throw broken;
    at += written.length;
    return { type: 'other', at: { start: from, end: at }, value };
  }

  function readName(): string {
    const { start: from, end } = passString();
    return unescape(text.slice(from, end), escapes + 1);
  }

  function readString(): JsonNode {
    const place = passString();
    const value = unescape(text.slice(place.start, place.end), escapes + 1);
    return { type: 'string', at: place, value, json: readInside(place, escapes + 1) };
  }

  /** Where a string stands, without its quotes. */
  function passString(): Place {
    const opening = countBackslashes();
    const quote = at < limit ? text.charCodeAt(at) : 0;
    if (quote !== quoteCode && quote !== apostropheCode) throw broken;
    if (escapes < 0) escapes = Math.log2(opening + 1);
    if (opening !== 2 ** escapes - 1 || escapes > mostEscaped) throw broken;
    at += 1;
    const from = at;
    const period = 2 ** (escapes + 1);
    for (let backslashes = 0; ; at += 1) {
      const code = at < limit ? text.charCodeAt(at) : 0x0a;
      if (code === backslashCode) backslashes += 1;
      else if (code === quote && backslashes % period === opening) break;
      else if (code === 0x0a || code === 0x0d || (code === quote && backslashes < opening)) throw broken;
      else backslashes = 0;
    }
    const end = at - opening;
    at += 1;
    return { start: from, end };
  }

  function readInside({ start: from, end }: Place, level: number): JsonNode | null {
    const first = text.charCodeAt(from);
    if ((first !== 0x7b && first !== 0x5b) || end - from < 2) return null;
    const inside = parseJson(text, from, budget, { limit: end, escaped: level });
    return inside.outcome === 'read' && text.slice(inside.end, end).trim() === '' ? inside.node : null;
  }

  function countBackslashes(): number {
    const from = at;
    while (at < limit && text.charCodeAt(at) === backslashCode) at += 1;
    return at - from;
  }

  function skipBlanks(): void {
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at += 1;
      else if (code === backslashCode && skipEscapedBlank()) continue;
      else if (code > 0x7f && unusualBlank.test(text.charAt(at))) at += 1;
      else return;
    }
  }

  function skipEscapedBlank(): boolean {
    escapedBlank.lastIndex = at;
    const length = escapedBlank.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  }

  function expect(mark: string): void {
    if (at >= limit || text[at] !== mark) throw broken;
    at += 1;
  }
}

/** Longer words are none that mean anything. */
const word = /[\w+.-]{1,40}/y;
const words = new Map<string, boolean | null | undefined>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ['Infinity', undefined],
  ['-Infinity', undefined],
]);
const escapedBlank = /\\{1,15}[nrt]/y;
const unusualBlank = /[\s\u200b-\u200f\u2060\ufeff]/;

const hexadecimal = /^[0-9a-fA-F]{4}$/;
const shortEscapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescape(written: string, times: number): string {
  let text = written;
  for (let time = 0; time < times; time += 1) {
    const next = text.indexOf('\\');
    if (next < 0) break;
    text = unescapeOnce(text, next);
  }
  return text;
}

/** Sign by sign: of a text's many strings each has few escapes, and a pattern with a function costs more than they do. */
function unescapeOnce(text: string, first: number): string {
  let plain = '';
  let done = 0;
  for (let at = first; at >= 0 && at + 1 < text.length; at = text.indexOf('\\', done)) {
    const sign = text.charAt(at + 1);
    const code = sign === 'u' ? text.slice(at + 2, at + 6) : '';
    const isCode = hexadecimal.test(code);
    plain += text.slice(done, at);
    plain += isCode ? String.fromCharCode(Number.parseInt(code, 16)) : (shortEscapes[sign] ?? sign);
    done = at + (isCode ? 6 : 2);
  }
  return plain + text.slice(done);
}

/**
 * After the bracket that closes the one that `from` stands in, outside of its strings, with quotes escaped so often; null
 * when there is none. Linear, as the reading is.
 */
function findEnd(text: string, from: number, limit: number, escapes: number): number | null {
  let depth = 1;
  let quote = 0; // of the string that this is in
  for (let at = from, backslashes = 0; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslashCode) {
      backslashes += 1;
      continue;
    }
    if (code === quoteCode || code === apostropheCode) {
      const isOurs = backslashes % 2 ** (escapes + 1) === 2 ** escapes - 1;
      if (isOurs && quote === 0) quote = code;
      else if (isOurs && quote === code) quote = 0;
    } else if (quote === 0) {
      // `[` and `{`, `]` and `}` differ in one bit
      if ((code & ~0x20) === 0x5b) depth += 1;
      else if ((code & ~0x20) === 0x5d) depth -= 1;
      if (depth === 0) return at + 1;
    }
    backslashes = 0;
  }
  return null;
}

/** The value as `JSON.parse` gives it. */
export function toJsonValue(node: JsonNode): unknown {
  switch (node.type) {
    case 'object': {
      const members: Record<string, unknown> = {};
      for (const { name, node: member } of node.members) {
        const value = toJsonValue(member);
        // Assigned, a member of that name would become the prototype.
        if (name === '__proto__') {
          Object.defineProperty(members, name, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        } else members[name] = value;
      }
      return members;
    }
    case 'array':
      return node.items.map(toJsonValue);
    case 'string':
    case 'other':
      return node.value;
  }
}
