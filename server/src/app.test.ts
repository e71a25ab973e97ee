import { EventEmitter, once } from 'node:events';
import { rmSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { AppParts } from './app.ts';
import { lookUpAnswerSchema } from './contract/lookup.ts';
import { metaSchema } from './contract/meta.ts';
import { problemSchema, type Problem } from './contract/problem.ts';
import { VendorFailureError } from './domain/failure/vendorFailure.ts';
import type { LookUp } from './http/ports.ts';
import { aLookedUp, aMeta } from './testing/builders.ts';
import { startApp, type RunningApp } from './testing/startApp.ts';

const apps: RunningApp[] = [];

async function start(parts: Partial<AppParts> = {}): Promise<RunningApp> {
  const app = await startApp(parts);
  apps.push(app);
  return app;
}

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.stop()));
});

const recordPath = '/api/v1/tasks/record?appId=app&roomId=room&taskId=task';
const finds: LookUp = () => Promise.resolve(aLookedUp());

async function problemAt(
  app: RunningApp,
  path: string,
  init?: Parameters<RunningApp['get']>[1],
): Promise<Problem> {
  const response = await app.get(path, init);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = z.parse(problemSchema, await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.requestId).toBeDefined();
  return problem;
}

describe('a look-up', () => {
  it('answers by the contract, unstored, and tells where the time went', async () => {
    const app = await start({ lookUp: finds });
    const response = await app.get(recordPath);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('server-timing')).toBe('queue;dur=12.3, vendor;dur=56.8');
    expect(z.parse(lookUpAnswerSchema, await response.json())).toEqual(aLookedUp().answer);
  });

  it('hands the parsed query on', async () => {
    const asked: unknown[] = [];
    const lookUp: LookUp = (kind, query, { signal, ...wanted }) => {
      asked.push({ kind, query, ...wanted });
      return finds(kind, query, { signal, ...wanted });
    };
    const app = await start({ lookUp });
    await app.get('/api/v1/tasks/mixed-push?userId=%20u%20&roomId=r&appId=a&run=9&watch=1&fresh=1');
    expect(asked).toEqual([
      {
        kind: 'mixed-push',
        query: { profile: 'default', appId: 'a', roomId: 'r', userId: 'u' },
        runMs: 9,
        watch: true,
        fresh: true,
      },
    ]);
  });

  it('refuses a query with every field at fault named', async () => {
    const problem = await problemAt(await start(), '/api/v1/tasks/record?appId=app&roomId=a%2Fb&page=2');
    expect(problem).toMatchObject({ code: 'invalid-query', status: 400 });
    expect(problem.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['roomId', 'illegal-character'],
      ['page', 'unknown'],
      ['taskId', 'required'],
    ]);
  });

  it('says how long to wait when it is busy', async () => {
    const lookUp: LookUp = () =>
      Promise.reject(new VendorFailureError({ code: 'busy', retryAfterSeconds: 2.2 }));
    const app = await start({ lookUp });
    expect((await app.get(recordPath)).headers.get('retry-after')).toBe('3');
    expect(await problemAt(app, recordPath)).toMatchObject({
      code: 'busy',
      status: 503,
      retryAfterSeconds: 2.2,
    });
  });

  it('keeps our own fault to the log, under the request id it gives out', async () => {
    const app = await start({ lookUp: () => Promise.reject(new Error('secret detail')) });
    const response = await app.get(recordPath);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret detail');
    const { requestId } = z.parse(problemSchema, JSON.parse(text));
    expect(response.headers.get('x-request-id')).toBe(requestId);
    expect(app.logged).toMatchObject([{ requestId, outcome: '500', err: { message: 'secret detail' } }]);
  });

  it('is aborted when its browser goes away', async () => {
    const seen = new EventEmitter();
    const lookUp: LookUp = (_kind, _query, { signal }) =>
      new Promise((_resolve, reject) => {
        seen.emit('asked');
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
          seen.emit('aborted');
        });
      });
    const app = await start({ lookUp });
    const browser = new AbortController();
    const [asked, aborted] = [once(seen, 'asked'), once(seen, 'aborted')];
    const answer = app.get(recordPath, { signal: browser.signal });
    await asked;
    browser.abort();
    await expect(answer).rejects.toThrow('aborted');
    await aborted;
    await expect.poll(() => app.logged).toMatchObject([{ outcome: 'gone' }]);
  });

  it('is not aborted once it has been answered', async () => {
    let given: AbortSignal | undefined;
    const lookUp: LookUp = (_kind, _query, { signal }) => {
      given = signal;
      return Promise.resolve(aLookedUp());
    };
    const app = await start({ lookUp });
    await (await app.get(recordPath)).text();
    await expect.poll(() => app.logged).toHaveLength(1);
    expect(given?.aborted).toBe(false);
  });
});

describe('problems', () => {
  it.each([
    ['an unknown kind', '/api/v1/tasks/relay?taskId=t', 'GET'],
    ['no kind', '/api/v1/tasks', 'GET'],
    ['an unknown API path', '/api/v2/tasks/record', 'GET'],
    ['the bare API path', '/api', 'GET'],
    ['another method', recordPath, 'POST'],
    ['another method on a page', '/tasks/record', 'DELETE'],
    ['a missing asset', '/assets/app-000000.js', 'GET'],
    ['an asset outside its folder', '/assets/..%2findex.html', 'GET'],
  ])('answer %s with not-found', async (_what, path, method) => {
    expect(await problemAt(await start(), path, { method })).toMatchObject({
      code: 'not-found',
      status: 404,
    });
  });

  it.each([
    ['/api/v1/tasks/%E0%A4%A', 'not-found'],
    ['/assets/%E0%A4%A', 'not-found'],
    ['/tasks/%E0%A4%A', 'invalid-query'],
    ['/%', 'invalid-query'],
  ])('answer malformed percent-encoding: %s', async (path, code) => {
    expect(await problemAt(await start(), path)).toMatchObject({ code });
  });

  it('answer an address over 16 kB, though it never reaches a route', async () => {
    const response = await (await start()).get(`${recordPath}${'k'.repeat(20_000)}`);
    expect(response.status).toBe(400);
    expect(z.parse(problemSchema, await response.json())).toMatchObject({
      code: 'invalid-query',
      detail: 'The address and headers together are too long.',
    });
  });
});

describe('meta and OpenAPI', () => {
  it('say what this server can do', async () => {
    const app = await start({ meta: aMeta({ mode: 'demo', version: '1.2.3' }) });
    expect(z.parse(metaSchema, await (await app.get('/api/v1/meta')).json())).toMatchObject({ mode: 'demo' });
    expect(await (await app.get('/api/openapi.json')).json()).toMatchObject({ info: { version: '1.2.3' } });
  });
});

describe('health, readiness and metrics', () => {
  it('answer while the data folder is there', async () => {
    const app = await start();
    expect((await app.get('/healthz')).status).toBe(200);
    expect((await app.get('/readyz')).status).toBe(200);
  });

  it('lives on but is not ready when the data folder is gone', async () => {
    const gone = Object.assign(new Error('no such folder'), { code: 'ENOENT' });
    const app = await start({ checkReady: () => Promise.reject(gone) });
    expect((await app.get('/healthz')).status).toBe(200);
    expect(await problemAt(app, '/readyz')).toMatchObject({
      status: 503,
      detail: expect.stringMatching('ENOENT') as string,
    });
  });

  it('count requests by route, look-ups, cache hits and drift', async () => {
    const first = aLookedUp({ drift: [{ path: 'Status', expected: 'integer', got: 'string' }] });
    const { source } = first.answer;
    const answers = [first, aLookedUp({ source: { ...source, cached: true } })];
    const app = await start({ lookUp: () => Promise.resolve(answers.shift() ?? aLookedUp()) });
    for (let n = 0; n < 2; n += 1) await (await app.get(recordPath)).text();
    await (await app.get('/api/v1/tasks/invented/by/caller')).text();
    await expect.poll(() => app.logged).toHaveLength(3);
    const response = await app.get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toContain(
      'tasklens_http_request_duration_seconds_count{route="/api/v1/tasks/record",method="GET",outcome="200"} 2',
    );
    expect(text).toContain('route="other",method="GET",outcome="404"');
    expect(text).toContain('tasklens_cache_hits_total{kind="record"} 1');
    expect(text).toContain('tasklens_drift_total{kind="record"} 1');
    expect(text).not.toContain('invented');
  });
});

describe('the log', () => {
  it('names path and problem but no id of a task', async () => {
    const app = await start({ lookUp: finds });
    await (
      await app.get(recordPath.replace('=room', '=room-42'), {
        headers: { referer: 'http://x/?roomId=room-42' },
      })
    ).text();
    await (await app.get('/api/v1/tasks/record?roomId=room-42')).text();
    await (await app.get('/tasks/record?roomId=room-42')).text();
    await expect.poll(() => app.logged).toHaveLength(3);
    expect(app.logged).toMatchObject([
      { path: '/api/v1/tasks/record', method: 'GET', outcome: '200' },
      { path: '/api/v1/tasks/record', outcome: '400', problem: 'invalid-query' },
      { path: '/tasks/record', outcome: '200' },
    ]);
    expect(JSON.stringify(app.logged)).not.toContain('room-42');
  });

  it('takes over a plain request id and replaces a strange one', async () => {
    const app = await start();
    const send = async (id: string) =>
      (await app.get('/healthz', { headers: { 'X-Request-Id': id } })).headers.get('x-request-id');
    expect(await send('ticket-4711')).toBe('ticket-4711');
    expect(await send('a b')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the web app', () => {
  it('stands for every path without /api, and is asked for each time', async () => {
    const app = await start();
    for (const path of ['/', '/tasks/mixed-push?appId=a', '/no/such/page']) {
      const response = await app.get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<base href="/">');
    }
  });

  it('is not sent again while unchanged', async () => {
    const app = await start();
    const { etag } = (await onTheWire(app, '/')).headers;
    expect((await onTheWire(app, '/tasks/record', { 'if-none-match': etag })).statusCode).toBe(304);
  });

  it('lets hashed assets be kept for good', async () => {
    const response = await (await start()).get('/assets/app-abc123.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('does without an asset that the next build has taken away', async () => {
    const app = await start();
    rmSync(join(app.webFolder, 'assets'), { recursive: true });
    for (const accepted of ['br', 'identity']) {
      const headers = { 'accept-encoding': accepted };
      const gone = await onTheWire(app, '/assets/page-def456.js', headers);
      expect(gone.statusCode).toBe(404);
      expect(gone.headers['content-type']).toMatch(/problem\+json/);
      expect(gone.headers['content-encoding']).toBeUndefined();
    }
    expect((await app.get('/')).status).toBe(200);
  });

  it('serves its other files', async () => {
    expect((await (await start()).get('/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('is served under a sub-path when told so, with everything else', async () => {
    const app = await start({ basePath: '/tasklens/', lookUp: finds });
    for (const path of ['/tasklens', '/tasklens/', '/tasklens/tasks/record']) {
      expect(await (await app.get(path)).text()).toContain('<base href="/tasklens/">');
    }
    expect((await app.get(`/tasklens${recordPath}`)).status).toBe(200);
    expect((await app.get('/tasklens/assets/app-abc123.js')).status).toBe(200);
    expect((await app.get('/tasklens/healthz')).status).toBe(200);
    expect(await problemAt(app, '/')).toMatchObject({ code: 'not-found' });
    expect(await problemAt(app, recordPath)).toMatchObject({ code: 'not-found' });
  });
});

describe('every answer', () => {
  it('allows nothing inline and nothing from elsewhere', async () => {
    const policy = (await (await start()).get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policy).toContain("base-uri 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('says nothing of its framework and lets nobody sniff, frame or be referred', async () => {
    const { headers } = await (await start()).get('/api/nothing');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('has the same headers and no body for HEAD', async () => {
    const app = await start({ lookUp: finds });
    for (const path of [recordPath, '/', '/assets/app-abc123.js']) {
      const response = await app.get(path, { method: 'HEAD' });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('');
    }
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ])('is compressed for Accept-Encoding %s by %s', async (accepted, chosen) => {
    const app = await start();
    const encodingOf = async (path: string) =>
      (await onTheWire(app, path, { 'accept-encoding': accepted })).headers['content-encoding'];
    expect(await encodingOf('/assets/app-abc123.js')).toBe(chosen);
    expect(await encodingOf('/favicon.svg')).toBeUndefined(); // too small to gain
  });

  it('sends an asset as the build encoded it, to whoever takes that', async () => {
    const app = await start();
    const asset = '/assets/page-def456.js';
    const encoded = await onTheWire(app, asset, { 'accept-encoding': 'gzip, br' });
    expect(encoded.headers).toMatchObject({ 'content-encoding': 'br', 'content-length': '20' });
    expect(encoded.headers['content-type']).toMatch(/javascript/);
    const plain = await onTheWire(app, asset, {});
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-length']).toBe('5');
  });
});

/** fetch decodes bodies and adds headers of its own; this shows what was really sent. */
async function onTheWire(
  app: RunningApp,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<IncomingMessage> {
  const [response] = (await once(request(app.origin + path, { headers }).end(), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  return response;
}
