import { shareViewSchema } from '@tasklens/server/contract/share';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { taskSearchSchema } from '../features/task/taskSearch.ts';
import { viewToShare } from './viewToShare.ts';

const ids = { appId: 'app-1', roomId: 'room-42', taskId: 'task-7', run: '1763715602000', observation: 'o-1' };
const view = { tab: 'raw', zone: 'utc', sel: 'stream-3', hide: '2', zoom: '1.5' };

it('takes along how the task is shown, and not which it is', () => {
  const shared = viewToShare(z.parse(taskSearchSchema, { ...ids, ...view }));
  expect(shared).toEqual(view);
  expect(z.parse(shareViewSchema, shared)).toEqual(view);
});

it('takes along nothing where all is at its default', () => {
  expect(viewToShare(z.parse(taskSearchSchema, ids))).toEqual({});
});
