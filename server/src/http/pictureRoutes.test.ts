import { EventEmitter, once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { paths } from '../contract/paths.ts';
import { problemSchema } from '../contract/problem.ts';
import { createSharing } from '../lookup/sharing.ts';
import type { Picture } from '../pictures/fetchPicture.ts';
import { createLoadPicture } from '../pictures/loadPicture.ts';
import { createReferences } from '../pictures/reference.ts';
import { aJpeg, aPng } from '../pictures/testing/pictures.ts';
import { startApp } from '../testing/startApp.ts';
import { startLoopback, type Answer } from '../vendor/testing/loopback.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** The whole way: an app, and the server that has the picture. */
async function startOver(answer: Answer, allowedHosts = ['127.0.0.1']) {
  const pictures = await startLoopback(answer);
  let nowMs = Date.parse('2026-11-21T09:00:00Z');
  const { seal, open } = createReferences(Buffer.alloc(32, 1), () => nowMs);
  const app = await startApp({
    loadPicture: createLoadPicture({
      open,
      allowedHosts,
      resolve: () => Promise.reject(new Error('this test knows no names')),
      share: createSharing<Picture>(),
    }),
  });
  stops.push(app.stop, pictures.close);
  const address = `${pictures.origin}/hush.png?sign=hush`;
  return {
    ...app,
    pictures,
    reference: seal(address),
    getPicture: (reference = seal(address), init?: Parameters<typeof app.get>[1]) =>
      app.get(`/${paths.picture(reference)}`, init),
    waitHours: (hours: number) => {
      nowMs += hours * 3_600_000;
    },
  };
}

const gives =
  (bytes: Buffer | string): Answer =>
  (response) =>
    response.writeHead(200, { 'set-cookie': 'a=b', 'content-type': 'text/html' }).end(bytes);

describe('GET /api/v1/pictures/{reference}', () => {
  it.each([
    ['image/png', 'picture.png', aPng()],
    ['image/jpeg', 'picture.jpg', aJpeg()],
  ])('gives %s as nothing but a picture', async (contentType, filename, bytes) => {
    const { getPicture } = await startOver(gives(bytes));
    const response = await getPicture();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': contentType,
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="${filename}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
    expect(response.headers.has('set-cookie')).toBe(false);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it.each<[string, (reference: string) => string]>([
    ['made-up', () => 'A'.repeat(120)],
    ['altered', (reference) => (reference.startsWith('A') ? 'B' : 'A') + reference.slice(1)],
    ['cut', (reference) => reference.slice(0, -4)],
    ['clear', () => encodeURIComponent('https://img.example/a.png')],
  ])('knows nothing of a %s reference', async (_what, spoil) => {
    const { getPicture, reference, pictures } = await startOver(gives(aPng()));
    const response = await getPicture(spoil(reference));
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(z.parse(problemSchema, await response.json())).toMatchObject({
      code: 'not-found',
      status: 404,
      detail: expect.stringContaining('Look the task up again') as string,
    });
    expect(pictures.requests).toEqual([]);
  });

  it('forgets a reference a day after the hour it was made in', async () => {
    const { getPicture, reference, waitHours } = await startOver(gives(aPng()));
    waitHours(24);
    expect((await getPicture(reference)).status).toBe(200);
    waitHours(1);
    expect((await getPicture(reference)).status).toBe(404);
  });

  it.each(['cross-site', 'same-site'])('gives nothing to a %s page', async (site) => {
    const { getPicture, pictures } = await startOver(gives(aPng()));
    expect((await getPicture(undefined, { headers: { 'sec-fetch-site': site } })).status).toBe(404);
    expect(pictures.requests).toEqual([]);
  });

  it.each([
    ['not-a-picture', ['127.0.0.1']],
    ['refused-address', []],
  ])('says why there is none: %s', async (reason, allowedHosts) => {
    const { getPicture } = await startOver(gives('<svg/>'), allowedHosts);
    const response = await getPicture();
    expect(response.status).toBe(502);
    expect(z.parse(problemSchema, await response.json())).toMatchObject({
      code: 'picture-unavailable',
      reason,
    });
  });

  it('tells neither address nor reference in problem, log or metrics', async () => {
    const { get, getPicture, reference, pictures, logged } = await startOver(gives('<svg/>'));
    const problem = await (await getPicture()).text();
    await expect.poll(() => logged).toHaveLength(1);
    const metrics = await (await get('/metrics')).text();
    expect(logged[0]).toMatchObject({
      path: '/api/v1/pictures/:reference',
      outcome: '502',
      problem: 'picture-unavailable',
      reason: 'not-a-picture',
    });
    expect(metrics).toContain('route="/api/v1/pictures/:reference",method="GET",outcome="502"');
    const { host } = new URL(pictures.origin);
    for (const text of [problem, JSON.stringify(logged), metrics]) {
      for (const secret of ['hush', host, reference]) expect(text).not.toContain(secret);
    }
  });

  it('passes on nothing that the browser says of itself', async () => {
    const { getPicture, pictures } = await startOver(gives(aPng()));
    const headers = {
      cookie: 'session=hush',
      referer: 'http://tasklens.example/',
      authorization: 'Bearer x',
    };
    await getPicture(undefined, { headers });
    expect(Object.keys(pictures.requests[0]?.headers ?? {}).sort()).toEqual(
      ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'].sort(),
    );
  });

  it('leaves the other server alone once the browser has gone', async () => {
    const seen = new EventEmitter();
    const { getPicture } = await startOver((response) => {
      response.on('close', () => seen.emit('left'));
      seen.emit('asked');
    });
    const [asked, left] = [once(seen, 'asked'), once(seen, 'left')];
    const browser = new AbortController();
    const answer = getPicture(undefined, { signal: browser.signal });
    await asked;
    browser.abort();
    await expect(answer).rejects.toThrow('aborted');
    await left;
  });
});
