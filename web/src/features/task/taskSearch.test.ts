import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { taskSearchSchema, toTaskQuery } from './taskSearch.ts';

const read = (params: Record<string, string>) => z.parse(taskSearchSchema, params);

it('keeps ids, tab, zone and selection of a pasted link', () => {
  const link = { appId: 'a', roomId: 'r', taskId: '007', tab: 'raw', zone: 'utc+8', sel: 'stream-3' };
  expect(read(link)).toEqual(link);
});

it('reads nonsense as absent, and never fails', () => {
  expect(read({ taskId: 'x'.repeat(600), zone: 'mars', sel: 'javascript:alert(1)', more: 'x' })).toEqual({});
});

it('asks for the trimmed ids of the kind, and for no others', () => {
  const search = read({ appId: ' app-1 ', roomId: '', taskId: 'task-7', userId: ' ' });
  expect(toTaskQuery('mixed-push', search)).toEqual({ profile: 'default', appId: 'app-1', taskId: 'task-7' });
  expect(toTaskQuery('pull-record', search)).toEqual({ profile: 'default', taskId: 'task-7' });
});
