import type { task as en } from '../en/task.ts';

export const task: typeof en = {
  checkedAgo: (age) => `${age}前查询`,
};
