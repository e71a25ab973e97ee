import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { inspectionSchema, pasteMaxLength } from './contract/inspect.ts';
import { kinds } from './contract/kinds.ts';
import { paths } from './contract/paths.ts';
import { exampleAnswers } from './domain/tasks/testing/examples.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { startLoopback } from './vendor/testing/loopback.ts';

// Pasted answers, read by the whole server over a vendor that nobody is to ask.

let home: Home;
let vendor: Awaited<ReturnType<typeof startLoopback>>;
let site: Site;
beforeEach(async () => {
  home = makeHome();
  vendor = await startLoopback((response) => response.socket?.resetAndDestroy());
  site = await startSite(home, vendor.origin, { env: { LOG_LEVEL: 'trace' } });
});
afterEach(async () => {
  await site.stop();
  await vendor.close();
  home.remove();
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  site.fetch(paths.inspect, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('POST /api/v1/inspect', () => {
  it('opens what the vendor answered, asks nobody, keeps nothing and logs nothing of it', async () => {
    const text = kinds.map((kind) => `reply: ${JSON.stringify(exampleAnswers[kind])}`).join('\n');
    const secret = 'FAKE0SECRET0OF0A0CUSTOMER';
    const response = await post({
      text: `Authorization: ${secret}\n${text}\n{"Status":1,"SecretKey":"${secret}"}`,
    });
    expect(response.status).toBe(200);
    const body = await response.text();
    const { results, notUnderstood } = z.parse(inspectionSchema, JSON.parse(body));
    expect(results.map(({ kind, origin }) => [kind, origin])).toEqual(kinds.map((kind) => [kind, 'pasted']));
    expect(notUnderstood).toMatchObject([{ why: 'kind-unknown' }]);
    expect(vendor.requests).toEqual([]);
    expect(body + site.logged.join()).not.toContain(secret);
    for (const { requestId } of results.map(({ source }) => source)) {
      expect(site.logged.join()).not.toContain(requestId);
    }
  });

  it.each([
    ['no text', {}, 400, 'invalid-query'],
    ['another member', { text: '', more: 1 }, 400, 'invalid-query'],
    ['no JSON', '{', 400, 'invalid-query'],
    ['too long a text', { text: ' '.repeat(pasteMaxLength + 1) }, 400, 'invalid-query'],
    ['too large a body', { text: '房'.repeat(3_000_000) }, 413, 'invalid-query'],
  ])('refuses %s', async (_what, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('is not there for another site’s page', async () => {
    expect((await post({ text: '' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post({ text: '' }, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
