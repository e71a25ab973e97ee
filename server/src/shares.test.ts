import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lookUpAnswerSchema, type LookUpAnswer } from './contract/lookup.ts';
import { paths } from './contract/paths.ts';
import { problemSchema } from './contract/problem.ts';
import { createdShareSchema, shareListSchema, shareSchema, type Share } from './contract/share.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { anAnswer } from './vendor/testing/answers.ts';
import { startLoopback } from './vendor/testing/loopback.ts';
import { systemClock } from './vendor/clock.ts';

const hourMs = 3_600_000;
const startMs = Date.now() - hourMs;

let home: Home;
let vendor: Awaited<ReturnType<typeof startLoopback>>;
let status = 2;
let passedMs = 0;
const sites: Site[] = [];

beforeEach(async () => {
  home = makeHome();
  status = 2;
  passedMs = 0;
  vendor = await startLoopback((...call) => {
    anAnswer({ RecordTask: { Status: status, StartTime: startMs } })(...call);
  });
});
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.stop()));
  await vendor.close();
  home.remove();
});

async function startUp(env: Record<string, string> = {}): Promise<Site> {
  const clock = { ...systemClock, now: () => Date.now() + passedMs };
  const site = await startSite(home, vendor.origin, { env, clock });
  sites.push(site);
  return site;
}

async function lookUp(site: Site): Promise<LookUpAnswer> {
  const path = `${paths.task('record')}?appId=app&roomId=room&taskId=task&fresh=1`;
  return z.parse(lookUpAnswerSchema, await site.json(path));
}

/** Keeps the one cookie that the server sets. */
function aBrowser(site: Site) {
  let cookie: string | undefined;
  return async (method: string, path: string, body?: unknown) => {
    const response = await site.fetch(path, {
      method,
      headers: {
        ...(cookie !== undefined && { cookie: `theme=dark; ${cookie}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
}
type Browser = ReturnType<typeof aBrowser>;

async function share(browser: Browser, answer: LookUpAnswer, more: object = {}) {
  const body = { observationId: answer.run?.observationId, expiresInHours: 24, ...more };
  const response = await browser('POST', paths.shares, body);
  expect(response.status).toBe(201);
  return z.parse(createdShareSchema, await response.json());
}

async function open(browser: Browser, id: string): Promise<Share> {
  return z.parse(shareSchema, await (await browser('GET', paths.share(id))).json());
}

async function problemOf(response: Awaited<ReturnType<Browser>>) {
  const { requestId, ...problem } = z.parse(problemSchema, await response.json());
  expect(requestId).toBeDefined();
  return problem;
}

describe('a share', () => {
  it('shows one answer, with view and note, whatever comes after', async () => {
    const site = await startUp();
    const owner = aBrowser(site);
    const answer = await lookUp(site);
    const view = { tab: 'raw', zone: 'utc' };
    const { id, url, expiresAt } = await share(owner, answer, { view, note: 'Look at the time.' });
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(url).toBe(`${site.address}s/${id}`);
    const before = await open(owner, id);
    expect(before).toMatchObject({ id, expiresAt, view, note: 'Look at the time.', isMine: true });
    expect(before.answer).toEqual({
      ...answer,
      origin: 'snapshot',
      notLiveBecause: 'chosen-observation',
    });

    await lookUp(site); // the same, seen again
    status = 3;
    await lookUp(site);
    expect(await open(owner, id)).toEqual(before);
    expect(await open(aBrowser(site), id)).toEqual({ ...before, isMine: false });
  });

  it('asks the vendor nothing, and outlives vendor and server', async () => {
    const site = await startUp();
    const answer = await lookUp(site);
    const { id } = await share(aBrowser(site), answer);
    await sites.pop()?.stop();
    const asked = vendor.requests.length;
    await vendor.close();
    const { answer: shared } = await open(aBrowser(await startUp()), id);
    expect(shared).toMatchObject({ task: answer.task, observedAt: answer.observedAt, raw: answer.raw });
    expect(vendor.requests).toHaveLength(asked);
  });

  it('made without a note or a view has none', async () => {
    const site = await startUp();
    const owner = aBrowser(site);
    const { id } = await share(owner, await lookUp(site));
    expect(await open(owner, id)).toMatchObject({ view: {}, note: '' });
  });

  it('is gone after its time, for everybody', async () => {
    const site = await startUp();
    const owner = aBrowser(site);
    const { id, expiresAt } = await share(owner, await lookUp(site), { expiresInHours: 1 });
    passedMs = Date.parse(expiresAt) - Date.now();
    for (const browser of [owner, aBrowser(site)]) {
      expect(await problemOf(await browser('GET', paths.share(id)))).toMatchObject({
        status: 410,
        code: 'share-expired',
      });
    }
  });

  it('taken back looks to a stranger as if it had never been, and to its owner as what it is', async () => {
    const site = await startUp();
    const owner = aBrowser(site);
    const stranger = aBrowser(site);
    const { id } = await share(owner, await lookUp(site));
    const neverMade = paths.share('A'.repeat(22));
    expect((await stranger('DELETE', paths.share(id))).status).toBe(404);
    expect((await open(stranger, id)).isMine).toBe(false);
    expect((await owner('DELETE', paths.share(id))).status).toBe(204);
    expect(await problemOf(await owner('GET', paths.share(id)))).toMatchObject({
      status: 410,
      code: 'share-revoked',
    });
    const unknown = await problemOf(await stranger('GET', neverMade));
    expect(unknown).toMatchObject({ status: 404, code: 'not-found' });
    expect(await problemOf(await stranger('GET', paths.share(id)))).toEqual(unknown);
    passedMs = 48 * hourMs;
    expect(await problemOf(await stranger('GET', paths.share(id)))).toEqual(unknown);
    expect((await owner('DELETE', paths.share(id))).status).toBe(204);
  });

  it.each(['short', 'A'.repeat(23), `${'A'.repeat(21)}!`, '..%2F..%2Fetc'])(
    'cannot have the id %s',
    async (id) => {
      const site = await startUp();
      expect((await site.fetch(`api/v1/shares/${id}`)).status).toBe(404);
    },
  );

  it('is not to be found by search engines, and its id is in no log', async () => {
    const site = await startUp();
    const owner = aBrowser(site);
    const { id } = await share(owner, await lookUp(site));
    const seen = [`s/${id}`, `s/${id}/more`, paths.share(id), `${paths.share(id)}/more`, paths.shares];
    for (const path of seen) {
      const response = await owner('GET', path);
      expect(response.headers.get('x-robots-tag'), path).toBe('noindex');
      await response.text();
    }
    await owner('DELETE', paths.share(id));
    expect((await site.fetch('tasks/record')).headers.has('x-robots-tag')).toBe(false);
    await expect.poll(() => site.logged.length).toBeGreaterThan(seen.length + 3);
    expect(site.logged.join('')).not.toContain(id);
    expect(await (await site.fetch('metrics')).text()).not.toContain(id);
  });
});

describe('a list of shares', () => {
  it('holds what this browser made, the newest first', async () => {
    const site = await startUp();
    const [one, other] = [aBrowser(site), aBrowser(site)];
    expect(await (await one('GET', paths.shares)).json()).toEqual({ shares: [] });
    const first = await share(one, await lookUp(site), { note: 'running' });
    passedMs += 1000;
    status = 3;
    const answer = await lookUp(site);
    const second = await share(one, answer, { note: 'ended' });
    await share(other, answer);
    await one('DELETE', paths.share(first.id));
    const list = z.parse(shareListSchema, await (await one('GET', paths.shares)).json());
    expect(list.shares).toMatchObject([
      {
        id: second.id,
        url: second.url,
        note: 'ended',
        revokedAt: null,
        kind: 'record',
        query: answer.query,
        verdict: answer.verdict,
      },
      { id: first.id, note: 'running', revokedAt: expect.any(String) as string },
    ]);
  });
});

describe('the owner’s cookie', () => {
  async function setBy(site: Site, headers: Record<string, string> = {}): Promise<string[]> {
    const { run } = await lookUp(site);
    const response = await site.fetch(paths.shares, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ observationId: run?.observationId, expiresInHours: 1 }),
    });
    expect(response.status).toBe(201);
    return response.headers.getSetCookie();
  }

  it('is for this server alone, for no script and no other site', async () => {
    const [cookie = ''] = await setBy(await startUp({ BASE_PATH: '/lens/' }));
    expect(cookie).toMatch(/^tasklens_owner=[\w-]{22}; Max-Age=31536000; Path=\/lens\/; /);
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  it('is secure where the browser speaks https with a proxy', async () => {
    const [cookie] = await setBy(await startUp(), { 'x-forwarded-proto': 'https' });
    expect(cookie).toContain('; Secure');
  });

  it('is made anew where it is not one of ours', async () => {
    const site = await startUp();
    expect(await setBy(site, { cookie: 'tasklens_owner=short' })).toHaveLength(1);
    expect(await setBy(site, { cookie: `tasklens_owner=${'A'.repeat(22)}` })).toHaveLength(0);
  });
});

describe('a share that is asked for wrongly', () => {
  const good = { observationId: 'A'.repeat(16), expiresInHours: 1 };

  it.each<[string, unknown, string[]]>([
    ['nothing', {}, ['observationId', 'expiresInHours']],
    ['a list', [], ['']],
    ['too long a life', { ...good, expiresInHours: 7 * 24 + 1 }, ['expiresInHours']],
    ['no life at all', { ...good, expiresInHours: 0 }, ['expiresInHours']],
    ['half an hour', { ...good, expiresInHours: 0.5 }, ['expiresInHours']],
    ['too long a note', { ...good, note: 'n'.repeat(2001) }, ['note']],
    ['a strange view', { ...good, view: { 'T<': 'x' } }, ['view.T<']],
    ['an unknown member', { ...good, owner: 'me' }, ['owner']],
  ])('for %s names what is wrong', async (_what, body, fields) => {
    const browser = aBrowser(await startUp({ SHARE_MAX_DAYS: '7' }));
    const problem = await problemOf(await browser('POST', paths.shares, body));
    expect(problem).toMatchObject({ status: 400, code: 'invalid-query' });
    expect(problem.errors?.map(({ field }) => field)).toEqual(fields);
  });

  it('for an answer that is not kept finds nothing, and makes nobody an owner', async () => {
    const browser = aBrowser(await startUp());
    for (const observationId of [good.observationId, '../etc', '']) {
      const response = await browser('POST', paths.shares, { ...good, observationId });
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(await problemOf(response)).toMatchObject({ code: 'not-found' });
    }
  });

  it.each<[string, number, string, RequestBody]>([
    ['broken JSON', 400, 'invalid-query', { type: 'application/json', body: '{"observationId":' }],
    ['a form', 415, 'not-json', { type: 'application/x-www-form-urlencoded', body: 'a=b' }],
    ['no type', 415, 'not-json', { type: '', body: '{}' }],
    ['another alphabet', 415, 'not-json', { type: 'application/json; charset=koi8-r', body: '{}' }],
    ['nothing', 400, 'invalid-query', { type: 'application/json', body: '' }],
    [
      'over 64 kB',
      413,
      'invalid-query',
      { type: 'application/json', body: JSON.stringify({ note: 'n'.repeat(70_000) }) },
    ],
  ])('with %s is refused with %d', async (_what, code, problemCode, { type, body }) => {
    const site = await startUp();
    const response = await site.fetch(paths.shares, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(code);
    expect(await problemOf(response)).toMatchObject({ status: code, code: problemCode });
  });
});

interface RequestBody {
  type: string;
  body: string;
}
