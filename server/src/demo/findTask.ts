import type { Kind } from '../contract/kinds.ts';
import { hour, type Moment, type TaskStory } from './stories/story.ts';

/** The ids as they arrived; '' when absent or empty, which the vendor does not tell apart as far as is known. */
export interface Ids {
  appId: string;
  roomId: string;
  taskId: string;
  userId: string;
}

/** A task is found while it started less than this ago. (Source: task-types §1 "Window") */
const windowMs = 72 * hour;

/**
 * Whether a task goes by these ids. A client's task has `userId@@taskId` as its TaskId, or `userId` alone when the
 * client gave none; its first one is also found by the user alone, in either member. With both members given, TaskId
 * may be the client's own or the composite. (Source: task-types §1 "Identifiers"; S0, S1)
 * That a UserId rules out tasks which this user did not start is our reading: the vendor's pages are silent.
 */
function goesBy({ query, startedBy }: TaskStory, { taskId, userId }: Ids): boolean {
  if (startedBy === undefined) return userId === '' && taskId === query.taskId;
  const composite = startedBy.taskId === '' ? startedBy.userId : `${startedBy.userId}@@${startedBy.taskId}`;
  if (userId === '') return taskId === composite || (startedBy.isFirst && taskId === startedBy.userId);
  if (userId !== startedBy.userId) return false;
  return taskId === '' ? startedBy.isFirst : taskId === startedBy.taskId || taskId === composite;
}

/** The story and its task object, or null when the vendor knows none: never existed, or began too long ago. */
export function findTask(
  stories: readonly TaskStory[],
  kind: Kind,
  ids: Ids,
  moment: Moment,
): { story: TaskStory; task: Record<string, unknown> } | null {
  const story = stories.find(
    (candidate) =>
      candidate.kind === kind &&
      (candidate.query.appId ?? '') === ids.appId &&
      (candidate.query.roomId ?? '') === ids.roomId &&
      goesBy(candidate, ids),
  );
  if (story === undefined) return null;
  const task = story.task(moment);
  const isTooOld = kind !== 'pull-record' && moment.nowMs - Number(task['StartTime']) >= windowMs;
  return isTooOld && story.outlivesWindow !== true ? null : { story, task };
}
