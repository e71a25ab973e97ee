import { afterEach, expect, it } from 'vitest';
import type { Attempt } from '../contract/find.ts';
import { startApp, type RunningApp } from '../testing/startApp.ts';

let app: RunningApp | null = null;
afterEach(async () => {
  await app?.stop();
  app = null;
});

const attempt: Attempt = {
  kind: 'record',
  query: { profile: 'default', taskId: 'task' },
  outcome: 'not-found',
  requestId: null,
};

it('breaks off when it fails in mid-stream, without an end, and says so in the log', async () => {
  app = await startApp({
    find: async (_wanted, { onAttempt }) => {
      await onAttempt(attempt);
      throw new Error('a fault of ours');
    },
  });
  const response = await app.get('/api/v1/find?taskId=task');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect(app.logged).toContainEqual(
    expect.objectContaining({
      level: 50,
      problem: 'internal',
      err: expect.objectContaining({ message: 'a fault of ours' }) as object,
    }),
  );
});

it('is a problem as long as no line is out', async () => {
  app = await startApp({ find: () => Promise.reject(new Error('a fault of ours')) });
  const response = await app.get('/api/v1/find?taskId=task');
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ code: 'internal' });
});

it('hands on who is wanted, trimmed', async () => {
  const wanted: unknown[] = [];
  app = await startApp({
    find: (asked) => {
      wanted.push(asked);
      return Promise.resolve([]);
    },
  });
  const response = await app.get('/api/v1/find?taskId=%20task%20&userId=&kind=record');
  expect(await response.text()).toBe('{"done":true,"causes":[]}\n');
  expect(wanted).toEqual([{ ids: { taskId: 'task' }, kind: 'record', profile: 'default' }]);
});
