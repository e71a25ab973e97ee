/** What stands between user and task in the task id of a relay that a client started. (Source: task-types §1; S0, S1) */
const joint = '@@';

/** `userId@@taskId`; a task id that names its user already stays as it is. */
export function joinIds(userId: string, taskId: string): string {
  return taskId.startsWith(userId + joint) ? taskId : userId + joint + taskId;
}

/**
 * The two ids in a task id, null when it does not look like two. A guess: `@` may stand in a user's own id, so it is split at
 * the first joint. (Source: task-types §1 "Identifiers")
 */
export function splitId(taskId: string): { userId: string; taskId: string } | null {
  const at = taskId.indexOf(joint);
  const parts = { userId: taskId.slice(0, at), taskId: taskId.slice(at + joint.length) };
  return at > 0 && parts.taskId !== '' ? parts : null;
}
