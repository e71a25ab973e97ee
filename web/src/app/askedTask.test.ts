import { expect, it } from 'vitest';
import { taskSearchSchema } from '../features/task/taskSearch.ts';
import { toAskedTask } from './askedTask.ts';

const asks = (kind: string, search: object) => toAskedTask(kind, taskSearchSchema.parse(search));

it('reads kind and ids of a whole address, however the page is shown', () => {
  const ids = { appId: 'app-1', roomId: 'room-42', taskId: 'task-7' };
  expect(asks('mixed-push', { ...ids, roomId: ' room-42 ', run: '17', tab: 'raw', zone: 'utc' })).toEqual({
    kind: 'mixed-push',
    query: { profile: 'default', ...ids },
    pin: { run: '17' },
  });
});

it.each([
  ['an unknown kind', 'foo', { appId: 'app-1', roomId: 'room-42', taskId: 'task-7' }],
  ['a missing id', 'mixed-push', { appId: 'app-1', taskId: 'task-7' }],
  ['an id with a blank in it', 'mixed-push', { appId: 'app-1', roomId: 'a b', taskId: 'task-7' }],
])('asks nothing for %s', (_, kind, search) => {
  expect(asks(kind, search)).toBeNull();
});
