import type { TaskQuery } from '@tasklens/server/contract/taskQuery';

/** Which task, as short as it goes: `room-42 / task-7`. Empty when no id is given. */
export function taskName({
  roomId,
  taskId,
  userId,
}: Pick<TaskQuery, 'roomId' | 'taskId' | 'userId'>): string {
  return [roomId, taskId ?? userId].filter((id) => id !== undefined).join(' / ');
}
