import type { Kind } from '@tasklens/server/contract/kinds';
import type { TaskQuery } from '@tasklens/server/contract/taskQuery';

/** Where the task page of what was found is: that very run, where its ids may have been used again. */
export function taskLink({
  kind,
  query: { profile, ...ids },
  startTime,
}: {
  kind: Kind;
  query: TaskQuery;
  startTime: string | null;
}) {
  return {
    to: '/tasks/$kind' as const,
    params: { kind },
    search: {
      ...ids,
      ...(profile !== 'default' && { profile }),
      ...(startTime !== null && { run: String(Date.parse(startTime)) }),
    },
  };
}
