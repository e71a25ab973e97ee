import { expect, it } from 'vitest';
import { foundAs } from './foundAs.ts';

const query = (ids: Record<string, string>) => ({ profile: 'default', appId: 'a', roomId: 'r', ...ids });

it.each([
  ['the ids as given', { taskId: 't' }, { taskId: 't' }, null],
  ['both ids as given', { taskId: 't', userId: 'u' }, { taskId: 't', userId: 'u' }, null],
  ['the composite', { taskId: 't', userId: 'u' }, { taskId: 'u@@t' }, 'composite'],
  ['the task alone', { taskId: 't', userId: 'u' }, { taskId: 't' }, 'task-alone'],
  ['the user alone', { taskId: 't', userId: 'u' }, { userId: 'u' }, 'user-alone'],
  ['the halves', { taskId: 'u@@t' }, { taskId: 't', userId: 'u' }, 'split'],
  ['the task as a user', { taskId: 't' }, { userId: 't' }, 'task-as-user'],
] as const)('tells %s', (_, given, found, as) => {
  expect(foundAs('mixed-push', query(given), query(found))).toBe(as);
});

it('minds the ids of the kind alone', () => {
  expect(foundAs('record', query({ taskId: 't', userId: 'u' }), query({ taskId: 't' }))).toBeNull();
});
