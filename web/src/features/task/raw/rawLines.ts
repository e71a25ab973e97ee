/** One line of the answer as a tree: a member, an entry, or a block of a long list's entries. */
export interface RawNode {
  /** The vendor's member path, e.g. `RecordTask.RecordFileList[2].Size`; empty for the whole answer. */
  path: string;
  /** As `path`, but told apart from a block of entries that begins there. */
  id: string;
  /** The member's name, `[2]`, or `[100 … 199]`; empty for the whole answer. */
  name: string;
  parent: RawNode | null;
  /** Lines above it that hold it. */
  depth: number;
  value: unknown;
  /** The first entry of `value` in its list, when `value` is a block of one; else 0. */
  offset: number;
}

/** A list longer than this is shown in blocks, so that opening one never draws thousands of lines. */
const blockLength = 100;

/** Answers of up to so many lines are opened whole; longer ones down to the members of the task. */
const openWholeUpTo = 150;
const openDownTo = 2;

export function rootOf(value: unknown): RawNode {
  return { path: '', id: '', name: '', parent: null, depth: 0, value, offset: 0 };
}

/** How many things a value holds; `null` when it is a plain value. */
export function sizeOf({ value }: RawNode): number | null {
  if (typeof value !== 'object' || value === null) return null;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

export function childrenOf(node: RawNode): RawNode[] {
  const { value, path, depth, offset } = node;
  const below = { parent: node, depth: depth + 1, offset: 0 };
  if (Array.isArray(value)) {
    const entries: unknown[] = value;
    if (entries.length > blockLength) return blocksOf(node, entries);
    return entries.map((entry, position) => {
      const name = `[${offset + position}]`;
      return { ...below, path: path + name, id: path + name, name, value: entry };
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, member]: [string, unknown]) => {
    const memberPath = pathOf(path, name);
    return { ...below, path: memberPath, id: memberPath, name, value: member };
  });
}

function blocksOf(parent: RawNode, entries: readonly unknown[]): RawNode[] {
  const { path, depth } = parent;
  return Array.from({ length: Math.ceil(entries.length / blockLength) }, (_, block) => {
    const offset = block * blockLength;
    const value = entries.slice(offset, offset + blockLength);
    const name = `[${offset} … ${offset + value.length - 1}]`;
    return { path, id: path + name, name, parent, depth: depth + 1, value, offset };
  });
}

function pathOf(parent: string, name: string): string {
  if (!/^[\p{L}_$][\p{L}\d_$]*$/u.test(name)) return `${parent}[${JSON.stringify(name)}]`;
  return parent === '' ? name : `${parent}.${name}`;
}

/** Every line of the answer, open or not, in reading order. */
export function* walk(node: RawNode): Generator<RawNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Which lines stand open before anybody touches them. */
export function openAtFirst(root: RawNode): (node: RawNode) => boolean {
  const lines = walk(root);
  let count = 0;
  while (lines.next().done !== true) {
    count += 1;
    if (count > openWholeUpTo) return ({ depth }) => depth < openDownTo;
  }
  return () => true;
}

/** The lines on screen: those all of whose holders are open. */
export function visibleLines(root: RawNode, isOpen: (node: RawNode) => boolean): RawNode[] {
  const lines: RawNode[] = [];
  const visit = (node: RawNode) => {
    lines.push(node);
    if (isOpen(node)) childrenOf(node).forEach(visit);
  };
  visit(root);
  return lines;
}

/** The lines whose name or plain value holds `term`, without regard to case; none for an empty term. */
export function findLines(root: RawNode, term: string): RawNode[] {
  const wanted = term.trim().toLowerCase();
  if (wanted === '') return [];
  return [...walk(root)].filter(
    (node) =>
      node.name.toLowerCase().includes(wanted) ||
      (sizeOf(node) === null && String(node.value).toLowerCase().includes(wanted)),
  );
}

/** The ids of the lines that hold this one. */
export function holdersOf(node: RawNode): string[] {
  return node.parent === null ? [] : [...holdersOf(node.parent), node.parent.id];
}

/** What a copy of this line puts on the clipboard: a text as it is, anything else as JSON. */
export function toClipboard({ value }: RawNode): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
