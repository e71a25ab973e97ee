import type { Place } from './clue.ts';
import { findSecrets } from './findSecrets.ts';
import { findKindNames } from './kindNames.ts';
import { isId, mostMentions, type Block, type Mention } from './mention.ts';
import { byStart, overlapping } from './places.ts';
import { longestWithBareIds, readBareIds } from './readBareIds.ts';
import { readLabels } from './readLabels.ts';
import { findLinks, type Link } from './readLinks.ts';
import type { TidyText } from './tidy.ts';

interface WordsRead {
  blocks: Block[];
  /** Of the text as it was given, as are the places of the blocks. */
  secrets: Place[];
  /** What comes after the part in which there was as much as is read. */
  unread: Place[];
  /** What stands there by itself; `isAlone` when nothing else tells an id. */
  readBare: (isAlone: boolean) => Block[];
}

/** What the words of a text tell: labels, links and names of kinds. */
export function readWords({ text, place }: TidyText): WordsRead {
  const labelled = readLabels(text);
  // Where there are more labels than are read, nothing else is looked for behind the last of them.
  const lastLabel = labelled.length < mostMentions ? text.length : (labelled.at(-1)?.at.end ?? 0);
  const links = findLinks(text.slice(0, lastLabel));
  const streams = links.filter(({ whose }) => whose === 'stream').map(({ at }) => at);
  const secrets = [...findSecrets(text), ...streams].sort(byStart);
  const isSecret = overlapping(secrets);
  const found = [...labelled, ...findOthers(text.slice(0, lastLabel), links)]
    .sort((a, b) => a.at.start - b.at.start)
    .filter(({ at }) => !isSecret(at));
  const blocks = toBlocks(found, links);
  const end = blocks[mostMentions]?.start ?? lastLabel;
  const move = (block: Block): Block => {
    const mentions = block.mentions.map((mention) => ({
      ...mention,
      at: place(mention.at.start, mention.at.end),
    }));
    return { ...block, start: mentions[0]?.at.start ?? 0, mentions };
  };
  return {
    blocks: blocks.slice(0, mostMentions).map(move),
    secrets: secrets.map((each) => place(each.start, each.end)),
    unread: end < text.length ? [place(end, text.length)] : [],
    readBare: (isAlone) => {
      if (text.length > longestWithBareIds) return [];
      const understood = [...secrets, ...links.map(({ at }) => at), ...found.map(({ at }) => at)].sort(
        byStart,
      );
      return readBareIds(text, understood, isAlone).map(move);
    },
  };
}

/** Beside labels. */
function findOthers(text: string, links: readonly Link[]): Mention[] {
  const ofLinks = links.flatMap(({ mentions }) => mentions);
  const told = new Set(ofLinks.map(({ at }) => at.start));
  const kinds = findKindNames(text)
    .filter(({ at }) => !told.has(at.start))
    .map(({ kind, sureness, at }): Mention => ({ field: 'kind', value: kind, at, sureness }));
  return [...kinds, ...ofLinks];
}

/** A link's mentions belong together. Those of a page that is anybody's count where there are no others, as unsure. */
function toBlocks(mentions: readonly Mention[], links: readonly Link[]): Block[] {
  const linkOf = linkAt(links);
  const linkOfEach = mentions.map(({ at }) => linkOf(at.start));
  const hasOthers = mentions.some(
    (mention, index) => isId(mention) && linkOfEach[index]?.whose !== 'foreign',
  );
  const blocks: Block[] = [];
  let last: Link | null = null;
  for (const [index, mention] of mentions.entries()) {
    const link = linkOfEach[index] ?? null;
    const isForeign = link?.whose === 'foreign';
    if (isForeign && hasOthers) continue;
    const block = blocks.at(-1);
    if (link === null && mention.field === 'kind' && isSaid(block, mention)) continue;
    const own: Mention = isForeign ? { ...mention, sureness: 'unsure' } : mention;
    if (link !== null && link === last && block !== undefined) block.mentions.push(own);
    else blocks.push({ start: mention.at.start, mentions: [own] });
    last = link;
  }
  return blocks;
}

/** A kind named again and again, with nothing between, is said once. */
function isSaid(block: Block | undefined, { field, value }: Mention): boolean {
  const before = block?.mentions.at(-1);
  return before?.field === field && before.value === value;
}

/** The link that holds a position; positions are asked for in rising order. */
function linkAt(links: readonly Link[]): (position: number) => Link | null {
  let next = 0;
  return (position) => {
    while ((links[next]?.at.end ?? Infinity) <= position) next += 1;
    const link = links[next];
    return link !== undefined && link.at.start <= position ? link : null;
  };
}
