import { kindSchema } from '@tasklens/server/contract/kinds';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { toQueryString } from '@tasklens/server/contract/paths';
import { statusNames } from '@tasklens/server/contract/task';
import { taskQuerySchema } from '@tasklens/server/contract/taskQuery';
import { tones, verdictCodeSchema } from '@tasklens/server/contract/verdict';
import * as z from 'zod/mini';
import { loadStored, saveStored } from '../../ui/browserStore.ts';

/** A look-up this browser made: what was asked, and in a word what came out. Nothing secret. */
const recentSchema = z.object({
  kind: kindSchema,
  query: taskQuerySchema,
  /** When it was looked up, ISO. */
  at: z.string(),
  tone: z.enum(tones),
  /** Absent from what older versions wrote; a code of a newer one reads as absent. */
  verdict: z.catch(z.optional(verdictCodeSchema), undefined),
  status: z.enum([...statusNames, 'unrecognised']),
  pinned: z.boolean(),
});
export type RecentLookUp = z.infer<typeof recentSchema>;

const listSchema = z.array(recentSchema);
const storedUnder = 'recent';
const keptUnpinned = 12;
/** How many look-ups can be pinned. */
export const keptPinned = 50;

export const keyOf = ({ kind, query }: Pick<RecentLookUp, 'kind' | 'query'>): string =>
  `${kind}?${toQueryString(query)}`;

/** Pinned ones first, then the newest; `[]` when this browser remembers none. */
export function loadRecent(): RecentLookUp[] {
  return loadStored(storedUnder, listSchema) ?? [];
}

export function saveRecent(list: readonly RecentLookUp[]): void {
  saveStored(storedUnder, list);
}

/**
 * The list with the look-up of this answer in front; the same look-up is kept once, pins stay pinned, old ones fall off.
 * Which run it was is not remembered: whoever comes back wants to know how the task stands then.
 */
export function withAnswer(list: readonly RecentLookUp[], answer: LookUpAnswer, at: string): RecentLookUp[] {
  const newest: RecentLookUp = {
    kind: answer.kind,
    query: answer.query,
    at,
    tone: answer.verdict.tone,
    verdict: answer.verdict.code,
    status: answer.task.status.name,
    pinned: list.some((each) => each.pinned && keyOf(each) === keyOf(answer)),
  };
  return inOrder([newest, ...list.filter((each) => keyOf(each) !== keyOf(answer))]);
}

/** The list with one entry pinned or let go; a full set of pins takes no more. */
export function withPin(list: readonly RecentLookUp[], key: string, pinned: boolean): RecentLookUp[] {
  if (pinned && list.filter((each) => each.pinned).length >= keptPinned) return inOrder(list);
  return inOrder(list.map((each) => (keyOf(each) === key ? { ...each, pinned } : each)));
}

function inOrder(list: readonly RecentLookUp[]): RecentLookUp[] {
  const newestFirst = list.toSorted((a, b) => b.at.localeCompare(a.at));
  const pinned = newestFirst.filter((each) => each.pinned);
  return [...pinned, ...newestFirst.filter((each) => !each.pinned).slice(0, keptUnpinned)];
}
