import { afterEach, describe, expect, it } from 'vitest';
import { problemSchema } from '../contract/problem.ts';
import { aLookedUp } from '../testing/builders.ts';
import { startApp, type RunningApp } from '../testing/startApp.ts';

const id = 'AAAAbbbbCCCCdddd';
const unused = () => Promise.reject(new Error('no report needs this'));
let app: RunningApp | null = null;

/** The real app, which keeps one observation of a recording. */
async function reported(
  query: string,
  { of = id, headers = {} }: { of?: string; headers?: Record<string, string> } = {},
) {
  const { answer } = aLookedUp({
    origin: 'snapshot',
    notLiveBecause: 'chosen-observation',
    run: {
      id: 'RRRRrrrrRRRRrrrr',
      startTime: '2026-11-21T09:00:00.000Z',
      observationId: id,
      firstSeenAt: '2026-11-21T09:00:01.000Z',
      lastSeenAt: '2026-11-21T11:00:00.000Z',
      kept: true,
    },
  });
  app = await startApp({
    keeping: {
      readHistory: unused,
      openObservation: (asked) => Promise.resolve(asked === id ? answer : null),
      watching: { start: unused, stop: unused },
      shares: { create: unused, open: unused, list: unused, revoke: unused },
      shareMaxDays: 90,
    },
    basePath: '/lens/',
  });
  return app.get(`/lens/api/v1/observations/${of}/report${query}`, { headers });
}

afterEach(async () => {
  await app?.stop();
  app = null;
});

describe('GET /api/v1/observations/{id}/report', () => {
  it('is English Markdown unless asked for something else', async () => {
    const response = await reported('');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8');
    const report = await response.text();
    expect(report).toMatch(/^## Ended · /);
    expect(report).toContain('- **Start**: 2026-11-21 17:00:00 UTC+8 / 09:00:00 UTC\n');
    expect(report).toContain('- **Request ID**: `vendor-request`\n');
  });

  it('is Chinese plain text when asked for it', async () => {
    const response = await reported('?lang=zh-CN&format=text');
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toMatch(/^已结束 · /);
  });

  it('links to the page that shows this very observation, as its reader reaches it', async () => {
    const behindProxy = { headers: { 'X-Forwarded-Proto': 'https' } };
    const report = await (await reported('?format=text', behindProxy)).text();
    const host = new URL(app?.origin ?? '').host;
    expect(report).toContain(
      `Link: https://${host}/lens/tasks/record?appId=app&roomId=room&taskId=task&run=${Date.parse('2026-11-21T09:00:00.000Z')}&observation=${id}\n`,
    );
  });

  it.each([
    ['?lang=fr', 'lang', 'invalid'],
    ['?format=pdf', 'format', 'invalid'],
    ['?lang=en&lang=en', 'lang', 'repeated'],
    ['?zone=utc', 'zone', 'unknown'],
    ['?constructor=1', 'constructor', 'unknown'],
  ])('refuses %s and names the field', async (query, field, code) => {
    const response = await reported(query);
    expect(response.status).toBe(400);
    const problem = problemSchema.parse(await response.json());
    expect(problem.code).toBe('invalid-query');
    expect(problem.errors).toMatchObject([{ field, code }]);
  });

  it.each(['BBBBbbbbCCCCdddd', 'nonsense'])('knows no observation %s', async (of) => {
    const response = await reported('', { of });
    expect(response.status).toBe(404);
    expect(problemSchema.parse(await response.json()).code).toBe('not-found');
  });
});
