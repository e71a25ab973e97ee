import type { ShareView } from '@tasklens/server/contract/share';
import type { TaskSearch } from '../features/task/taskSearch.ts';

/** What of the address says which answer it is, and not how it is shown. */
const whichAnswer: ReadonlySet<string> = new Set([
  'profile',
  'appId',
  'roomId',
  'taskId',
  'userId',
  'run',
  'observation',
]);

/** How the task is shown just now: what a share takes along beside the answer itself. */
export function viewToShare(search: TaskSearch): ShareView {
  return Object.fromEntries(
    Object.entries(search).flatMap(([member, value]) =>
      value === undefined || whichAnswer.has(member) ? [] : [[member, value]],
    ),
  );
}
