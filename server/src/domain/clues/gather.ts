import { idFields } from '../../contract/taskQuery.ts';
import type { Candidate, Clue, Sureness } from './clue.ts';
import { isComposite } from './idForms.ts';
import { isId, type Block, type Field, type Mention } from './mention.ts';
import { mergeSame } from './mergeSame.ts';

/** What a text has said of one task so far. */
interface Draft {
  own: Map<Field, Mention>;
  /** Where each was said last. */
  latest: Map<Field, number>;
  /** Said of the one before, and perhaps holding for this one until it is said otherwise. */
  inherited: readonly Mention[];
}

/**
 * Puts what a text says, in its order, together by task: what stands close together is of one, until one of it is said
 * again with another value. The likeliest first.
 */
export function gather(text: string, blocks: readonly Block[]): Candidate[] {
  const drafts: Draft[] = [];
  const shares: Draft[] = [];
  let draft = begin([]);
  for (const { mentions } of blocks) {
    if (mentions.some(({ field }) => field === 'share')) {
      shares.push(begin(mentions));
      continue;
    }
    const clash = mentions.find((mention) => clashes(draft, mention));
    if (clash !== undefined && isLoneKind(draft)) draft.own.clear();
    else if (clash !== undefined) {
      drafts.push(draft);
      draft = next(text, draft, clash);
    }
    for (const mention of mentions) add(draft, mention);
  }
  drafts.push(draft);
  const telling = [...drafts.filter(tellsTask), ...shares];
  const candidates = telling.length > 0 ? telling.map(toCandidate) : drafts.flatMap(kindAlone).slice(0, 1);
  return mergeSame(candidates)
    .map((candidate) => ({ candidate, likelihood: likelihoodOf(candidate) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ candidate }) => candidate);
}

function begin(mentions: readonly Mention[], inherited: readonly Mention[] = []): Draft {
  const draft: Draft = { own: new Map(), latest: new Map(), inherited };
  for (const mention of mentions) add(draft, mention);
  return draft;
}

const isLoneKind = ({ own }: Draft): boolean => own.size === 1 && own.has('kind');

const tellsTask = ({ own }: Draft): boolean => own.has('response') || [...own.values()].some(isId);

function clashes({ own }: Draft, mention: Mention): boolean {
  const before = own.get(mention.field);
  if (before === undefined || before.value === mention.value) return false;
  return mention.field !== 'startTime' && !isSameTask(before, mention);
}

/** `user@@task` and `task` are the same. */
function isSameTask(one: Mention, other: Mention): boolean {
  if (one.field !== 'taskId' || other.field !== 'taskId') return false;
  const [long, short] = isComposite(one.value) ? [one.value, other.value] : [other.value, one.value];
  return long.endsWith(`@@${short}`);
}

/** What may still hold when this is said anew. */
const staying: Partial<Record<Field, readonly Field[]>> = {
  roomId: ['kind'],
  taskId: ['roomId', 'kind'],
  userId: ['roomId', 'kind'],
  kind: ['roomId'],
};

function next(text: string, { own, latest, inherited }: Draft, clash: Mention): Draft {
  const stays = (staying[clash.field] ?? []).flatMap(
    (field) => own.get(field) ?? inherited.find((mention) => mention.field === field) ?? [],
  );
  // Where a room is said before each of its tasks, saying it again begins the next.
  const first = own.get(clash.field)?.at.start ?? 0;
  const last = latest.get(clash.field) ?? 0;
  const saidAgain: Mention[] = [];
  for (const mention of own.values()) {
    const isAgain = mention.at.start < first && (latest.get(mention.field) ?? 0) > last;
    if (isAgain && mention.field !== clash.field) saidAgain.push(mention);
  }
  // So does a heading.
  const kind = own.get('kind');
  if (kind !== undefined && kind.at.start > last && clash.field !== 'kind' && isHeading(text, kind)) {
    own.delete('kind');
    saidAgain.push(kind);
  }
  return begin(saidAgain, stays);
}

/** At the beginning of a line that says little else. */
function isHeading(text: string, { at: { start, end } }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return /\n\W*$/.test(before) && /^[^\n\w]{0,6}(?:\w{1,8})?[^\n\w]{0,3}\n/.test(after);
}

const ranks: Record<Sureness, number> = { certain: 3, likely: 2, unsure: 1 };

function add({ own, latest }: Draft, mention: Mention): void {
  latest.set(mention.field, mention.at.start);
  const before = own.get(mention.field);
  const isBetter =
    before === undefined ||
    (isSameTask(before, mention)
      ? isComposite(String(mention.value))
      : ranks[mention.sureness] > ranks[before.sureness]);
  if (isBetter) own.set(mention.field, mention);
}

function toCandidate({ own, inherited }: Draft): Candidate {
  const candidate: Partial<Record<Field, Clue<unknown>>> = {};
  const isWhole = own.get('kind')?.value === 'pull-record' || own.has('response');
  if (!isWhole) {
    for (const { field, value, at } of inherited) candidate[field] = { value, at, sureness: 'unsure' };
  }
  for (const { field, value, at, sureness } of own.values()) candidate[field] = { value, at, sureness };
  return candidate as Candidate; // each under its own field
}

/** Better than nothing. */
function kindAlone({ own }: Draft): Candidate[] {
  const kind = own.get('kind');
  if (kind?.field !== 'kind') return [];
  const { value, at, sureness } = kind;
  return [{ kind: { value, at, sureness: sureness === 'certain' ? 'certain' : 'unsure' } }];
}

/** What the vendor answered, or a share, is more than any ids. */
const wholeLikelihood = 20;

function likelihoodOf(candidate: Candidate): number {
  if (candidate.response !== undefined || candidate.share !== undefined) return wholeLikelihood;
  let sum = candidate.kind === undefined ? 0 : ranks[candidate.kind.sureness];
  for (const field of idFields) {
    const clue = candidate[field];
    if (clue !== undefined) sum += ranks[clue.sureness];
  }
  return sum;
}
