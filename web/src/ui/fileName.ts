import type { TaskQuery } from '@tasklens/server/contract/taskQuery';

/** `tasklens-room-42-task-7.svg`: ids joined, of letters that every file system takes, at most 120 characters. */
export function fileNameOf({ roomId, taskId, userId }: Omit<TaskQuery, 'profile'>, ending: string): string {
  const ids = [roomId, taskId ?? userId].filter((id) => id !== undefined);
  const stem = ['tasklens', ...ids].join('-').replaceAll(/[^\p{L}\p{N}._@-]+/gu, '-');
  return `${stem.slice(0, 120)}.${ending}`;
}
