import type { Place } from '../clue.ts';
import { byStart } from '../places.ts';
import { tidy } from '../tidy.ts';
import {
  isSpent,
  parseJson,
  toJsonValue,
  type JsonBudget,
  type JsonContainer,
  type JsonNode,
} from './parseJson.ts';

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
  /** From here on there is more than is read; null when all was. */
  unreadFrom: number | null;
}

/** More than texts have that somebody was sent; a text of nothing but brackets would take seconds. */
const mostContainers = 20_000;

/** For one text. `members`: those that count and are read at most. */
export const budgetOf = (
  members: number = Infinity,
  counts: JsonBudget['counts'] = () => false,
): JsonBudget => ({ containers: mostContainers, members, counts });

/**
 * Every JSON object or array in a text: bare, in a log line, in a command, in a string, escaped once or several times,
 * with the blanks and quotes that copying puts into it. Of one that is cut off, the parts that are whole.
 */
export function findJson(text: string): JsonFinds {
  const budget = budgetOf();
  const exact = findNodes(text, budget);
  const rest = tidy(text, [...exact.nodes.map(({ at }) => at), ...exact.tooDeep].sort(byStart));
  // What was not tidied was looked through already, and nothing is left for what comes after the most.
  const tidied = rest.text === text || exact.unreadFrom !== null ? nothing : findNodes(rest.text, budget);
  const moved = (place: Place): Place => rest.place(place.start, place.end);
  return {
    found: [
      ...exact.nodes.map((node) => toFound(node, (place) => place)),
      ...tidied.nodes.map((node) => toFound(node, moved)),
    ].sort((a, b) => a.at.start - b.at.start),
    tooDeep: [...exact.tooDeep, ...tidied.tooDeep.map(moved)],
    unreadFrom:
      exact.unreadFrom ??
      (tidied.unreadFrom === null
        ? null
        : moved({ start: tidied.unreadFrom, end: tidied.unreadFrom + 1 }).start),
  };
}

const nothing: NodeFinds = { nodes: [], tooDeep: [], unreadFrom: null };

/** Followed by what JSON of members or of objects goes on with. */
const opening = /\{(?=\s{0,200}["'\\])|\[(?=\s{0,200}[[{"'\\])/g;

interface NodeFinds extends Omit<JsonFinds, 'found'> {
  nodes: JsonContainer[];
}

/** The same as they stand, in linear time, as far as the budget goes. */
export function findNodes(text: string, budget: JsonBudget): NodeFinds {
  const nodes: JsonContainer[] = [];
  const tooDeep: Place[] = [];
  opening.lastIndex = 0;
  for (let mark = opening.exec(text); mark !== null; mark = opening.exec(text)) {
    if (isSpent(budget)) return { nodes, tooDeep, unreadFrom: mark.index };
    const parsed = parseJson(text, mark.index, budget);
    const whole = parsed.outcome === 'read' ? [parsed.node] : parsed.outcome === 'broken' ? parsed.whole : [];
    for (const node of whole) if (tellsSomething(node)) nodes.push(node);
    if (parsed.outcome === 'too-deep') tooDeep.push({ start: mark.index, end: parsed.end });
    opening.lastIndex = parsed.end;
  }
  return { nodes, tooDeep, unreadFrom: null };
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
