import { fieldsOf, type IdField, type TaskQuery } from '@tasklens/server/contract/taskQuery';
import type { Kind } from '@tasklens/server/contract/kinds';

type Ids = Partial<Record<IdField, string | undefined>>;

/** Which variant of the ids given it was that matched; null for the ids as they were given. */
export type FoundAs = 'composite' | 'split' | 'task-alone' | 'user-alone' | 'task-as-user' | null;

/** Compares what was searched for with the ids under which a task of `kind` was found. */
export function foundAs(kind: Kind, sought: TaskQuery, found: TaskQuery): FoundAs {
  const given: Ids = Object.fromEntries(fieldsOf(kind).map((field) => [field, sought[field]]));
  if (given.taskId === found.taskId && given.userId === found.userId) return null;
  if (given.taskId !== undefined && given.userId !== undefined) {
    if (found.taskId === `${given.userId}@@${given.taskId}`) return 'composite';
    if (found.userId === undefined && found.taskId === given.taskId) return 'task-alone';
    if (found.taskId === undefined && found.userId === given.userId) return 'user-alone';
  }
  if (found.userId !== undefined && given.taskId === `${found.userId}@@${found.taskId ?? ''}`) return 'split';
  return found.taskId === undefined && given.userId === undefined && found.userId === given.taskId
    ? 'task-as-user'
    : null;
}
