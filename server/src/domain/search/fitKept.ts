import type { TaskQuery } from '../../contract/taskQuery.ts';
import { idFields } from '../../contract/taskQuery.ts';
import { joinIds, splitId } from './compositeId.ts';
import type { GivenIds } from './wanted.ts';

/** Nothing else was ever sent to the vendor, so nothing else is kept. */
const canBeKept = /^[\x21-\x7e]+$/;

/**
 * The sets of ids that a kept task may have one of when it is the one looked for: the given ones, with a user in place of the
 * task and the other way round where a relay goes by either. An id alone may as well be the room, which is what people know.
 */
export function keptPatterns({ userId, taskId, ...room }: GivenIds): GivenIds[] {
  return alternativesOf(userId, taskId)
    .filter((alternative) => alternative.roomId === undefined || room.roomId === undefined)
    .map((alternative) => ({ ...room, ...alternative }))
    .filter((pattern) => Object.values(pattern).every((id) => canBeKept.test(id)));
}

function alternativesOf(userId: string | undefined, taskId: string | undefined): GivenIds[] {
  if (userId !== undefined && taskId !== undefined) {
    return [{ userId, taskId }, { taskId: joinIds(userId, taskId) }, { taskId }];
  }
  const either = userId ?? taskId;
  return either === undefined ? [{}] : [{ taskId: either }, { userId: either }, { roomId: either }];
}

/** kept: it has all ids of one of the patterns, or its task id names the user that one has · begins-with: an id goes on. */
export function fitOf(query: TaskQuery, patterns: readonly GivenIds[]): 'kept' | 'begins-with' {
  const hasAllOf = (pattern: GivenIds) =>
    idFields.every((field) => {
      const wanted = pattern[field];
      if (wanted === undefined || query[field] === wanted) return true;
      return field === 'taskId' && splitId(query.taskId ?? '')?.userId === wanted;
    });
  return patterns.some(hasAllOf) ? 'kept' : 'begins-with';
}
