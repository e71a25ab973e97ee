import { afterEach, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../contract/comparison.ts';
import { problemSchema } from '../contract/problem.ts';
import { exampleAnswers } from '../domain/tasks/testing/examples.ts';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import { createCompare } from '../keeping/compare.ts';
import { aLookedUp } from '../testing/builders.ts';
import { startApp, type RunningApp } from '../testing/startApp.ts';

const live = 'live:record?appId=app&roomId=room&taskId=task';
let app: RunningApp | null = null;

/** The real app over a vendor that knows one recording, and a store that holds it once and a share of each fate. */
async function anApp(): Promise<RunningApp> {
  const { answer } = aLookedUp();
  app = await startApp({
    compare: createCompare({
      lookUp: (_kind, query) =>
        query.taskId === 'task'
          ? Promise.resolve({ answer })
          : Promise.reject(
              new VendorFailureError({ code: 'task-not-found', requestId: 'vendor-request', vendor: null }),
            ),
      openObservation: (id) => Promise.resolve(id === 'o1' ? { ...answer, origin: 'snapshot' } : null),
      openShare: (id) => Promise.resolve(id as 'unknown' | 'revoked' | 'expired'),
      print: () => 'abcdef',
    }),
  });
  return app;
}

const compared = async (left: string, right: string) =>
  (await anApp()).get(`/api/v1/compare?${new URLSearchParams({ left, right }).toString()}`);

const posted = async (body: unknown, headers: Record<string, string> = {}) =>
  (await anApp()).get('/api/v1/compare', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

afterEach(async () => {
  await app?.stop();
  app = null;
});

describe('GET /api/v1/compare', () => {
  it('compares two sides by the contract', async () => {
    const response = await compared(live, 'observation:o1');
    expect(response.status).toBe(200);
    const comparison = comparisonSchema.parse(await response.json());
    expect(comparison).toMatchObject({
      left: { origin: 'live' },
      right: { origin: 'snapshot' },
      regions: null,
    });
    expect(comparison.groups.map(({ group }) => group)).toEqual(['state']);
  });

  it.each([
    [live, 'live:record?appId=app&roomId=room&taskId=other', 404, 'task-not-found', 'right'],
    ['observation:gone', live, 404, 'not-found', 'left'],
    ['share:unknown', live, 404, 'not-found', 'left'],
    [live, 'share:expired', 410, 'share-expired', 'right'],
    [live, 'share:revoked', 410, 'share-revoked', 'right'],
    [live, 'live:painting?taskId=1', 400, 'invalid-query', 'right'],
    ['live:record?appId=app&roomId=a%20b&taskId=1', live, 400, 'invalid-query', 'left'],
    ['file:///etc/passwd', live, 400, 'invalid-query', 'left'],
  ])('says which side fails, and how: %s, %s', async (left, right, status, code, side) => {
    const response = await compared(left, right);
    expect(response.status).toBe(status);
    expect(problemSchema.parse(await response.json())).toMatchObject({ code, side });
  });

  it.each([
    ['?right=observation:o1', ['left', 'required']],
    ['?left=a&left=b&right=observation:o1', ['left', 'repeated']],
    ['?left=observation:o1&right=observation:o1&middle=1', ['middle', 'unknown']],
  ])('wants both sides, once: %s', async (query, [field, code]) => {
    const response = await (await anApp()).get(`/api/v1/compare${query}`);
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).errors).toMatchObject([{ field, code }]);
  });
});

describe('POST /api/v1/compare', () => {
  it('takes a side as JSON, or as the text of it', async () => {
    for (const json of [exampleAnswers.record, JSON.stringify(exampleAnswers.record)]) {
      const response = await posted({ left: live, right: { pasted: { json } } });
      expect(response.status).toBe(200);
      const { right } = comparisonSchema.parse(await response.json());
      expect(right).toMatchObject({ kind: 'record', origin: 'pasted', query: null });
      await app?.stop();
    }
    app = null;
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no task', '[]'],
  ])('says what cannot be read: %s', async (_what, json) => {
    const response = await posted({ left: { pasted: { json } }, right: live });
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json())).toMatchObject({ code: 'invalid-query', side: 'left' });
  });

  it.each([
    ['another site’s page', { left: live, right: live }, { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another body', 'left=1', { 'Content-Type': 'text/plain' }, 415],
    ['a broken body', '{', {}, 400],
    ['another shape', { left: live }, {}, 400],
    ['more than 8 MiB', { left: 'x'.repeat(8 * 1024 * 1024), right: live }, {}, 413],
  ])('refuses %s', async (_what, body, headers, status) => {
    expect((await posted(body, headers)).status).toBe(status);
  });
});
