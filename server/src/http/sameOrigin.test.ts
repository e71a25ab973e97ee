import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../serve.ts';
import { answerProblem } from './problemHandler.ts';
import { originOf, refuseForeignPages } from './sameOrigin.ts';

let served: Served;
let host = '';

beforeAll(async () => {
  const app = express();
  app.use(refuseForeignPages);
  app.use((req, res) => res.send(originOf(req)));
  app.use(answerProblem);
  served = await serve(app, { host: '127.0.0.1', port: 0 });
  host = new URL(served.origin).host;
});
afterAll(() => served.stop(0));

/** Headers exactly so; HOST stands for the server's own. */
async function send(method: string, headers: Record<string, string>) {
  const filled = Object.entries(headers).map(([name, value]) => [name, value.replace('HOST', host)]);
  const sent = request(served.origin, {
    method,
    headers: Object.fromEntries(filled) as Record<string, string>,
  });
  const [response] = (await once(sent.end(), 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
}

describe('a call that changes something', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['a program that is no browser', {}, true],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://HOST' }, true],
    [
      'our own page, through a proxy',
      { 'sec-fetch-site': 'same-origin', origin: 'https://lens.example' },
      true,
    ],
    ['the reader’s own hand', { 'sec-fetch-site': 'none' }, true],
    ['another site’s page', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site', origin: 'http://HOST' }, false],
    ['a strange value', { 'sec-fetch-site': 'Same-Origin?' }, false],
    ['our own page, in an older browser', { origin: 'http://HOST' }, true],
    ['our own page, https outside', { origin: 'https://HOST' }, true],
    ['another site’s page, in an older browser', { origin: 'https://evil.example' }, false],
    ['a page of this host on another port', { origin: 'http://127.0.0.1:1' }, false],
    ['a page without an origin', { origin: 'null' }, false],
    ['a page whose origin is no address', { origin: 'HOST' }, false],
  ])('from %s', async (_who, headers, isAllowed) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const { status, body } = await send(method, headers);
      expect(status).toBe(isAllowed ? 200 : 403);
      if (!isAllowed) expect(body).toContain('"foreign-origin"');
    }
  });
});

describe('a call that reads', () => {
  it('may come from anywhere', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
      expect((await send(method, headers)).status).toBe(200);
    }
  });
});

describe('the address a browser knows this server under', () => {
  it.each<[string, Record<string, string>, string]>([
    ['directly', {}, 'http://HOST'],
    [
      'as it says itself',
      { 'sec-fetch-site': 'same-origin', origin: 'https://lens.example' },
      'https://lens.example',
    ],
    ['behind https', { 'x-forwarded-proto': 'https' }, 'https://HOST'],
    ['behind two proxies', { 'x-forwarded-proto': 'https, http' }, 'https://HOST'],
    ['behind a proxy that makes things up', { 'x-forwarded-proto': 'javascript' }, 'http://HOST'],
    ['from another site’s page', { origin: 'https://evil.example' }, 'http://HOST'],
  ])('%s', async (_how, headers, address) => {
    expect((await send('GET', headers)).body).toBe(address.replace('HOST', host));
  });
});
