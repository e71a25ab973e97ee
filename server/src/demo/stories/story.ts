import type { Kind } from '../../contract/kinds.ts';
import type { TaskQuery } from '../../contract/taskQuery.ts';
import type { VerdictCode } from '../../contract/verdict.ts';

/** When and where a story is told; times in epoch ms. */
export interface Moment {
  /** The stories' "now": their times are counted from here, so they stand still between two look-ups. */
  anchorMs: number;
  /** The vendor's clock. Only what really moves looks at it. */
  nowMs: number;
  /** Where the stand-in answers, and has its pictures. */
  origin: string;
}

/** A task of the stand-in vendor: how it is found, what the vendor says of it, and what Tasklens should make of that. */
export interface TaskStory {
  /** Stable and unique, in kebab-case. */
  name: string;
  kind: Kind;
  /** The ids a person would look it up with. */
  query: TaskQuery;
  /** The client user who started the task and the task id given by the client, '' when it gave none. Absent: started by a server. */
  startedBy?: { userId: string; taskId: string; isFirst: boolean };
  /** The member of `Result` that holds the task, where the story departs from the action's usual one. */
  resultKey?: string;
  /** The task object in the vendor's own spelling. */
  task: (moment: Moment) => Record<string, unknown>;
  /** Answered although it started more than 72 h ago. What the vendor does with a task that runs so long is undocumented. */
  outlivesWindow?: true;
  /** Null: the vendor no longer knows the task. */
  expectedVerdict: VerdictCode | ((moment: Moment) => VerdictCode) | null;
  /** Paths at which the answer departs from the vendor's page, on purpose; sorted. */
  expectedDrift: readonly string[];
  /** Only stories worth an example on the home page have one. */
  title?: { 'zh-CN': string; en: string };
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** The two apps of the demo account. */
export const classApp = '661e8f2b4c543cf0a1b2c3d4';
export const showApp = '664a07d95e1f2a3b4c5d6e7f';

/** The ids of a task in an RTC room. */
export const inRoom = (
  appId: string,
  roomId: string,
  ids: { taskId?: string; userId?: string },
): TaskQuery => ({
  profile: 'default',
  appId,
  roomId,
  ...ids,
});
