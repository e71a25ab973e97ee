import { idFields } from '../../contract/taskQuery.ts';
import type { Candidate, Clue, Sureness } from './clue.ts';
import { isComposite } from './idForms.ts';
import { isId, type Block, type Field, type Mention } from './mention.ts';

/** What a text has said of one task so far. */
interface Draft {
  own: Map<Field, Mention>;
  /** Where each was said last. */
  latest: Map<Field, number>;
  /** Said of the one before, and holding for this one until it is said otherwise. */
  inherited: Map<Field, Mention>;
}

/**
 * Puts what a text says, in its order, together by task: what stands close together is of one, until one of it is said
 * again with another value. What is said once for all, an AppId above a list, holds for each.
 */
export function gather(text: string, blocks: readonly Block[]): Candidate[] {
  const drafts: Draft[] = [];
  const apart: Draft[] = [];
  let draft = begin();
  for (const { mentions } of blocks) {
    if (mentions.some(({ field }) => field === 'share')) {
      apart.push(begin(mentions));
      continue;
    }
    const clash = mentions.find((mention) => clashes(draft.own, mention));
    if (clash !== undefined && isLoneKind(draft)) draft.own.clear();
    else if (clash !== undefined) {
      drafts.push(draft);
      draft = next(text, draft, clash);
    }
    for (const mention of mentions) add(draft, mention);
  }
  drafts.push(draft);
  const telling = [...drafts.filter(tellsTask), ...apart];
  const candidates = telling.length > 0 ? telling.map(toCandidate) : drafts.flatMap(kindAlone).slice(0, 1);
  return merge(candidates).sort((a, b) => likelihood(b) - likelihood(a));
}

function begin(mentions: readonly Mention[] = []): Draft {
  const draft: Draft = { own: new Map(), latest: new Map(), inherited: new Map() };
  for (const mention of mentions) add(draft, mention);
  return draft;
}

/** Better than nothing. */
function kindAlone({ own }: Draft): Candidate[] {
  const kind = own.get('kind');
  if (kind?.field !== 'kind') return [];
  const { value, at, sureness } = kind;
  return [{ kind: { value, at, sureness: sureness === 'certain' ? 'certain' : 'unsure' } }];
}

const isLoneKind = ({ own }: Draft): boolean => own.size === 1 && own.has('kind');

const tellsTask = ({ own }: Draft): boolean => own.has('response') || [...own.values()].some(isId);

function clashes(own: ReadonlyMap<Field, Mention>, mention: Mention): boolean {
  const before = own.get(mention.field);
  if (before === undefined || mention.field === 'startTime') return false;
  return before.value !== mention.value && !isSameTask(before, mention);
}

/** `user@@task` and `task` beside its user are the same. */
function isSameTask(one: Mention, other: Mention): boolean {
  if (one.field !== 'taskId' || other.field !== 'taskId') return false;
  const [long, short] = isComposite(one.value) ? [one.value, other.value] : [other.value, one.value];
  return long.endsWith(`@@${short}`);
}

/** What stays said when this is said anew. */
const staying: Partial<Record<Field, readonly Field[]>> = {
  roomId: ['kind'],
  taskId: ['roomId', 'kind'],
  userId: ['roomId', 'kind'],
  kind: ['roomId'],
};

function next(text: string, { own, latest, inherited }: Draft, clash: Mention): Draft {
  const stays = (staying[clash.field] ?? []).flatMap((field): [Field, Mention][] => {
    const mention = own.get(field) ?? inherited.get(field);
    return mention === undefined ? [] : [[field, mention]];
  });
  // Where a room is said before each of its tasks, saying it again begins the next.
  const first = own.get(clash.field)?.at.start ?? 0;
  const last = latest.get(clash.field) ?? 0;
  const saidAgain = [...own].filter(([field, { at }]) => at.start < first && (latest.get(field) ?? 0) > last);
  // So does a heading.
  const kind = own.get('kind');
  if (kind !== undefined && kind.at.start > last && clash.field !== 'kind' && isHeading(text, kind)) {
    own.delete('kind');
    saidAgain.push(['kind', kind]);
  }
  return { own: new Map(saidAgain), latest: new Map(), inherited: new Map(stays) };
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
  const isLive = own.get('kind')?.value === 'pull-record' || own.has('response');
  const passedOn = isLive ? [] : Array.from(inherited.values(), weaken);
  return Object.fromEntries(
    [...passedOn, ...own.values()].map(({ field, value, at, sureness }): [string, Clue<unknown>] => [
      field,
      { value, at, sureness },
    ]),
  );
}

const weaken = (mention: Mention): Mention => ({ ...mention, sureness: 'unsure' });

/** The same ids are the same task, also where one tells fewer of them. */
export function merge(candidates: readonly Candidate[]): Candidate[] {
  const byIds = new Map<string, Candidate>();
  const order: Candidate[] = [];
  for (const candidate of candidates) {
    const key = JSON.stringify([
      ...idFields.map((field) => candidate[field]?.value),
      candidate.share?.value,
      candidate.response?.at.start,
    ]);
    const same = byIds.get(key);
    if (same === undefined) {
      byIds.set(key, candidate);
      order.push(candidate);
    } else {
      if (same.kind === undefined && candidate.kind !== undefined) same.kind = candidate.kind;
      if (same.startTime === undefined && candidate.startTime !== undefined)
        same.startTime = candidate.startTime;
    }
  }
  return dropParts(order);
}

/** Each is compared with so many that share its most telling id. */
const mostCompared = 50;

function dropParts(candidates: readonly Candidate[]): Candidate[] {
  const holding = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const field of idFields) {
      const id = candidate[field]?.value;
      if (id === undefined) continue;
      const key = `${field} ${id}`;
      const list = holding.get(key);
      if (list === undefined) holding.set(key, [candidate]);
      else if (list.length < mostCompared) list.push(candidate);
    }
  }
  return candidates.filter((candidate) => {
    if (candidate.share !== undefined || candidate.response !== undefined) return true;
    const field = (['taskId', 'userId', 'roomId', 'appId'] as const).find(
      (each) => candidate[each] !== undefined,
    );
    if (field === undefined) return true;
    const others = holding.get(`${field} ${candidate[field]?.value ?? ''}`) ?? [];
    return !others.some((other) => other !== candidate && isPartOf(candidate, other));
  });
}

function isPartOf(candidate: Candidate, other: Candidate): boolean {
  const count = (each: Candidate) => idFields.filter((field) => each[field] !== undefined).length;
  return (
    count(candidate) < count(other) &&
    idFields.every(
      (field) => candidate[field] === undefined || candidate[field].value === other[field]?.value,
    )
  );
}

function likelihood(candidate: Candidate): number {
  if (candidate.response !== undefined || candidate.share !== undefined) return 20;
  return [candidate.roomId, candidate.taskId, candidate.userId, candidate.appId, candidate.kind].reduce(
    (sum, clue) => sum + (clue === undefined ? 0 : ranks[clue.sureness]),
    0,
  );
}
