import type { Place } from '../clue.ts';
import { byStart } from '../places.ts';
import { tidy } from '../tidy.ts';
import { parseJson, toJsonValue, type JsonBudget, type JsonContainer, type JsonNode } from './parseJson.ts';

/** A JSON object or array that stands in a text. */
export interface FoundJson {
  value: unknown;
  /** Of the text it was found in. */
  at: Place;
  /** Those that are the content of its strings, such as a callback's `EventData`; of those of theirs likewise. */
  inside: FoundJson[];
}

interface JsonFinds {
  /** The outermost ones, in the order of the text. */
  found: FoundJson[];
  /** What begins like JSON and is nested too deep to be read. */
  tooDeep: Place[];
}

/**
 * Every JSON object or array in a text: bare, in a log line, in a command, in a string, escaped once or several times,
 * with the blanks and quotes that copying puts into it. Of one that is cut off, the parts that are whole.
 */
export function findJson(text: string): JsonFinds {
  const exact = findNodes(text);
  const rest = tidy(text, [...exact.nodes.map(({ at }) => at), ...exact.tooDeep].sort(byStart));
  const tidied = findNodes(rest.text);
  const moved = (place: Place): Place => rest.place(place.start, place.end);
  return {
    found: [
      ...exact.nodes.map((node) => toFound(node, (place) => place)),
      ...tidied.nodes.map((node) => toFound(node, moved)),
    ].sort((a, b) => a.at.start - b.at.start),
    tooDeep: [...exact.tooDeep, ...tidied.tooDeep.map(moved)],
  };
}

/** Followed by what JSON of members or of objects goes on with. */
const opening = /\{(?=\s{0,200}["'\\])|\[(?=\s{0,200}[[{"'\\])/g;

interface NodeFinds {
  nodes: JsonContainer[];
  tooDeep: Place[];
  /** Where the budget was spent; null when all was read. */
  unreadFrom: number | null;
}

/** The same as they stand, in linear time, as far as the budget goes. */
export function findNodes(text: string, budget?: JsonBudget): NodeFinds {
  const nodes: JsonContainer[] = [];
  const tooDeep: Place[] = [];
  let unreadFrom: number | null = null;
  opening.lastIndex = 0;
  for (let mark = opening.exec(text); mark !== null; mark = opening.exec(text)) {
    const parsed = parseJson(text, mark.index, { budget });
    if (parsed.outcome === 'read') nodes.push(parsed.node);
    if (parsed.outcome === 'too-deep') tooDeep.push({ start: mark.index, end: parsed.end });
    if (parsed.outcome === 'broken') nodes.push(...parsed.whole);
    if (budget !== undefined && budget.left <= 0) {
      unreadFrom = /\S/.test(text.slice(parsed.end)) ? parsed.end : null;
      break;
    }
    opening.lastIndex = parsed.end;
  }
  return { nodes: nodes.filter(tellsSomething), tooDeep, unreadFrom };
}

/** `[]`, `{}` and `[2026]` are marks of prose and logs. */
function tellsSomething(node: JsonContainer): boolean {
  return node.type === 'object' ? node.members.length > 0 : node.items.some(({ type }) => type === 'object');
}

function toFound(node: JsonNode, move: (place: Place) => Place): FoundJson {
  return { value: toJsonValue(node), at: move(node.at), inside: findInside(node, move) };
}

function findInside(node: JsonNode, move: (place: Place) => Place): FoundJson[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap((member) => findInside(member.node, move));
    case 'array':
      return node.items.flatMap((item) => findInside(item, move));
    case 'string':
      return node.json === null ? [] : [toFound(node.json, move)];
    case 'other':
      return [];
  }
}
