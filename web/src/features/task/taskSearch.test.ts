import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { taskSearchSchema, toTaskQuery } from './taskSearch.ts';

const read = (params: Record<string, string>) => z.parse(taskSearchSchema, params);

it('keeps ids, run, tab, zone and selection of a pasted link', () => {
  const pin = { run: '1763715602000', observation: 'q-0_Z' };
  const link = { appId: 'a', roomId: 'r', taskId: '007', ...pin, tab: 'raw', zone: 'utc+8', sel: 'stream-3' };
  expect(read(link)).toEqual(link);
});

it('reads nonsense as absent, and never fails', () => {
  expect(read({ taskId: 'x'.repeat(600), zone: 'mars', sel: 'javascript:alert(1)', more: 'x' })).toEqual({});
});

it.each(['', '-1', '1.5', '1e3', ' 17', 'newest', '9'.repeat(16)])('reads %j as no run', (run) => {
  expect(read({ run })).toEqual({});
});

it.each(['', 'a/b', '../x', 'a'.repeat(65)])('reads %j as no observation', (observation) => {
  expect(read({ observation })).toEqual({});
});

it('asks for the trimmed ids of the kind, and for no others', () => {
  const search = read({ appId: ' app-1 ', roomId: '', taskId: 'task-7', userId: ' ' });
  expect(toTaskQuery('mixed-push', search)).toEqual({ profile: 'default', appId: 'app-1', taskId: 'task-7' });
  expect(toTaskQuery('pull-record', search)).toEqual({ profile: 'default', taskId: 'task-7' });
});
