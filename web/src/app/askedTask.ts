import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';
import { draftOf, findDraftErrors } from '../features/lookup/lookUpDraft.ts';
import { toTaskQuery, type Pin, type TaskSearch } from '../features/task/taskSearch.ts';

/** The look-up that a task page's address asks for; null when a kind or an id is wrong or missing. */
export function toAskedTask(
  kindText: string,
  search: TaskSearch,
): { kind: Kind; query: TaskQuery; pin: Pin } | null {
  const kind = kinds.find((each) => each === kindText);
  if (kind === undefined || findDraftErrors(kind, draftOf(search)).length > 0) return null;
  const { run, observation } = search;
  return { kind, query: toTaskQuery(kind, search), pin: { run, observation } };
}
