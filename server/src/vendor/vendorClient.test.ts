import { EventEmitter, once } from 'node:events';
import { Signer } from '@volcengine/openapi';
import { afterEach, describe, expect, it } from 'vitest';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import { anAnswer, anError, inTurn, json, requestId } from './testing/answers.ts';
import { systemClock } from './clock.ts';
import { startLoopback, type Answer, type SeenRequest } from './testing/loopback.ts';
import { createVendorClient, type VendorCall, type VendorSettings } from './vendorClient.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const credentials = { accessKeyId: 'AKLTFAKE0001', secretKey: 'made-up==' };

/** A client of a vendor that answers so. */
async function aClient(answer: Answer, overrides: Partial<VendorSettings> = {}) {
  const vendor = await startLoopback(answer);
  const calls: VendorCall[] = [];
  const client = createVendorClient(
    {
      endpoints: { rtc: vendor.origin, live: vendor.origin },
      region: 'cn-north-1',
      credentials,
      timeoutMs: 10_000,
      qps: { rtc: 60, live: 10 },
      qpsShare: 1,
      random: () => 0,
      ...overrides,
    },
    { onCall: (call) => calls.push(call) },
  );
  closing.push(vendor.close, client.close);
  return { client, vendor, calls, host: new URL(vendor.origin).host };
}

const query: TaskQuery = { profile: 'default', appId: 'app-1', roomId: 'room-42', taskId: 'user-1@@task-7' };
const gone = new Error('the browser went away');
const signal = () => new AbortController().signal;

/** What the vendor's own Signer makes of a request as it arrived. */
function signedByVendor({ method, url, headers, body }: SeenRequest, service: string): string | undefined {
  const date = (headers['x-date'] as string).replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  const signed = ['host', 'x-content-sha256', 'x-security-token'].flatMap((name) =>
    typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [],
  );
  const request = {
    region: 'cn-north-1',
    method,
    params: Object.fromEntries(new URL(url, 'http://vendor').searchParams),
    headers: Object.fromEntries(signed) as Record<string, string>,
    body,
  };
  // The Signer would add a hash header of its own beside the one that arrived.
  if (body !== '') delete request.headers['x-content-sha256'];
  new Signer(request, service).addAuthorization(credentials, new Date(date));
  return request.headers['Authorization'];
}

describe('an answer', () => {
  it('comes with what the call took', async () => {
    const { client } = await aClient(anAnswer({ RecordTask: { Status: 3 } }));
    const before = Date.now();
    const answer = await client.call('record', query, { signal: signal() });
    expect(answer).toMatchObject({
      result: { RecordTask: { Status: 3 } },
      action: 'GetRecordTask',
      version: '2023-11-01',
      service: 'rtc',
      region: 'cn-north-1',
      requestId,
      httpStatus: 200,
      attempts: 1,
      queueMs: 0,
    });
    expect(answer.observedAtMs).toBeGreaterThanOrEqual(before);
    expect(Number.isInteger(answer.durationMs)).toBe(true);
  });

  it('is told to whoever counts', async () => {
    const { client, calls } = await aClient(inTurn(anAnswer({}), anError(404, { Code: 'ResourceNotFound' })));
    await client.call('webcast', query, { signal: signal() });
    await expect(client.call('pull-record', query, { signal: signal() })).rejects.toThrow();
    expect(calls).toMatchObject([
      { action: 'GetWebCastTask', outcome: 'ok', attempts: 1, queueMs: 0 },
      { action: 'GetPullRecordTask', outcome: 'task-not-found', attempts: 1, queueMs: 0 },
    ]);
    expect(client.budgetUse()).toEqual([
      { action: 'GetPushSingleStreamToCDNTask', allowedPerSecond: 60, granted: 0, waiting: 0 },
      { action: 'GetPushMixedStreamToCDNTask', allowedPerSecond: 60, granted: 0, waiting: 0 },
      { action: 'GetWebCastTask', allowedPerSecond: 60, granted: 1, waiting: 0 },
      { action: 'GetRecordTask', allowedPerSecond: 60, granted: 0, waiting: 0 },
      { action: 'GetPullRecordTask', allowedPerSecond: 10, granted: 1, waiting: 0 },
    ]);
  });

  it('comes over connections that are kept', async () => {
    const { client, vendor } = await aClient(anAnswer({}));
    for (let nth = 0; nth < 10; nth += 1) await client.call('record', query, { signal: signal() });
    // A call right behind another may find the first connection still closing its answer.
    expect(new Set(vendor.requests.map(({ clientPort }) => clientPort)).size).toBeLessThanOrEqual(2);
  });
});

describe('a request', () => {
  it('is a GET that signs host, body hash and date, and nothing else', async () => {
    const { client, vendor, host } = await aClient(anAnswer({}));
    await client.call('mixed-push', query, { signal: signal() });
    const [seen] = vendor.requests;
    expect(seen).toMatchObject({ method: 'GET', body: '' });
    expect(seen?.url).toBe(
      '/?Action=GetPushMixedStreamToCDNTask&AppId=app-1&RoomId=room-42&TaskId=user-1%40%40task-7&Version=2020-12-01',
    );
    expect(Object.keys(seen?.headers ?? {}).sort()).toEqual([
      'authorization',
      'connection',
      'host',
      'x-content-sha256',
      'x-date',
    ]);
    expect(seen?.headers.host).toBe(host);
    expect(seen?.headers.authorization).toContain('SignedHeaders=host;x-content-sha256;x-date, ');
    expect(seen?.headers.authorization).toBe(seen && signedByVendor(seen, 'rtc'));
  });

  it('is a POST with a JSON body for a live recording', async () => {
    const { client, vendor } = await aClient(anAnswer({}));
    await client.call('pull-record', { profile: 'default', taskId: '5b903f78' }, { signal: signal() });
    const [seen] = vendor.requests;
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/?Action=GetPullRecordTask&Version=2023-01-01',
      body: '{"TaskID":"5b903f78"}',
    });
    expect(seen?.headers['content-type']).toBe('application/json');
    expect(seen?.headers.authorization).toContain('SignedHeaders=host;x-content-sha256;x-date, ');
    expect(seen?.headers.authorization).toBe(seen && signedByVendor(seen, 'live'));
  });

  it('signs the token of temporary credentials as well', async () => {
    const { client, vendor } = await aClient(anAnswer({}), {
      credentials: { ...credentials, sessionToken: 'STS2made-up' },
    });
    await client.call('record', query, { signal: signal() });
    const [seen] = vendor.requests;
    expect(seen?.headers['x-security-token']).toBe('STS2made-up');
    expect(seen?.headers.authorization).toContain('=host;x-content-sha256;x-date;x-security-token, ');
    expect(seen?.headers.authorization).toBe(seen && signedByVendor(seen, 'rtc'));
  });
});

describe('a retry', () => {
  it('is signed anew and takes a grant of its own', async () => {
    const unavailable = anError(503, { Code: 'ServiceUnavailableTemp' });
    let wallMs = Date.UTC(2026, 10, 21, 23, 59, 58);
    const { client, vendor } = await aClient(inTurn(unavailable, unavailable, anAnswer({})), {
      clock: { ...systemClock, now: () => (wallMs += 1000) },
    });

    const answer = await client.call('record', query, { signal: signal() });

    expect(answer.attempts).toBe(3);
    const dates = vendor.requests.map(({ headers }) => headers['x-date']);
    expect(new Set(dates).size).toBe(3);
    expect(dates[0]).toBe('20261121T235959Z');
    expect(dates[2]).toMatch(/^20261122T/);
    for (const seen of vendor.requests) expect(seen.headers.authorization).toBe(signedByVendor(seen, 'rtc'));
    expect(client.budgetUse().find(({ action }) => action === 'GetRecordTask')?.granted).toBe(3);
  });

  it('waits as long as the vendor asks when that fits', async () => {
    const waits: number[] = [];
    const throttled = anError(429, { Code: 'FlowLimitExceeded' }, { 'retry-after': '7' });
    const { client } = await aClient(inTurn(throttled, anAnswer({})), {
      clock: {
        ...systemClock,
        after: (delayMs, task) => {
          waits.push(delayMs);
          return systemClock.after(delayMs === 7000 ? 0 : delayMs, task);
        },
      },
    });
    const answer = await client.call('record', query, { signal: signal() });
    expect(answer.attempts).toBe(2);
    expect(waits).toContain(7000);
  });

  it('is not tried when the vendor asks for more than the time left', async () => {
    const throttled = anError(429, { Code: 'FlowLimitExceeded' }, { 'retry-after': '60' });
    const { client, vendor } = await aClient(throttled);
    const call = client.call('record', query, { signal: signal() });
    await expect(call).rejects.toMatchObject({
      failure: { code: 'vendor-throttled', retryAfterSeconds: 60, vendor: { httpStatus: 429 } },
    });
    expect(vendor.requests).toHaveLength(1);
  });
});

describe('going away', () => {
  it('cancels the request at the vendor', async () => {
    const browser = new AbortController();
    const vendorSide = new EventEmitter();
    const cancelled = once(vendorSide, 'cancelled');
    const { client, calls } = await aClient((response) => {
      response.on('close', () => {
        vendorSide.emit('cancelled', response.writableFinished);
      });
      browser.abort(gone);
    });
    const call = client.call('record', query, { signal: browser.signal });
    await expect(call).rejects.toBe(gone);
    expect(await cancelled).toEqual([false]);
    expect(calls).toMatchObject([{ outcome: 'aborted', attempts: 1 }]);
  });

  it('cancels an answer that is half read', async () => {
    const browser = new AbortController();
    const { client } = await aClient((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{', () => {
        browser.abort(gone);
      });
    });
    const call = client.call('record', query, { signal: browser.signal });
    await expect(call).rejects.toBe(gone);
  });

  it('ends the pause before a retry', async () => {
    const browser = new AbortController();
    const { client, vendor } = await aClient((response, seen, nth) => {
      anError(503, { Code: 'ServiceUnavailableTemp' }, { 'retry-after': '9' })(response, seen, nth);
      response.on('finish', () =>
        setImmediate(() => {
          browser.abort(gone);
        }),
      );
    });
    const call = client.call('record', query, { signal: browser.signal });
    await expect(call).rejects.toBe(gone);
    expect(vendor.requests).toHaveLength(1);
  });

  it('leaves the queue of the budget', async () => {
    const browser = new AbortController();
    const { client, vendor } = await aClient(anAnswer({}), { qps: { rtc: 1, live: 1 } });
    await client.call('record', query, { signal: signal() });
    const call = client.call('record', query, { signal: browser.signal });
    browser.abort(gone);
    await expect(call).rejects.toBe(gone);
    expect(vendor.requests).toHaveLength(1);
  });
});

it('refuses as busy what would wait too long, without asking the vendor', async () => {
  const { client, vendor, calls } = await aClient(anAnswer({}), { qps: { rtc: 0.1, live: 1 } });
  await client.call('record', query, { signal: signal() });
  const call = client.call('record', query, { signal: signal() });
  await expect(call).rejects.toBeInstanceOf(VendorFailureError);
  await expect(call).rejects.toMatchObject({ failure: { code: 'busy', retryAfterSeconds: 11 } });
  expect(vendor.requests).toHaveLength(1);
  expect(calls[1]).toMatchObject({ outcome: 'busy', attempts: 0, durationMs: 0 });
});

it('lets running calls finish when closed', async () => {
  const vendorSide = new EventEmitter();
  const asked = once(vendorSide, 'asked');
  const { client } = await aClient((response, seen, nth) => {
    vendorSide.once('answer', () => {
      anAnswer({ late: true })(response, seen, nth);
    });
    vendorSide.emit('asked');
  });
  const call = client.call('record', query, { signal: signal() });
  await asked;
  const closed = client.close();
  vendorSide.emit('answer');
  expect((await call).result).toEqual({ late: true });
  await closed;
  closing.pop();
});

describe('the clock', () => {
  const at = (date: string) => json(200, { ResponseMetadata: {}, Result: {} }, { date });

  it('is held against the one that the vendor tells with each answer', async () => {
    const nowMs = Date.UTC(2026, 10, 21, 11);
    const { client } = await aClient(
      inTurn(
        at('Sat, 21 Nov 2026 10:58:00 GMT'),
        anError(400, { Code: 'InvalidTimestamp' }, { date: 'Sat, 21 Nov 2026 11:20:00 GMT' }),
        at('yesterday'),
      ),
      { clock: { ...systemClock, now: () => nowMs } },
    );
    expect(client.clockDifferenceMs()).toBeNull();
    await client.call('record', query, { signal: signal() });
    expect(client.clockDifferenceMs()).toBe(120_000);
    await expect(client.call('record', query, { signal: signal() })).rejects.toThrow(VendorFailureError);
    expect(client.clockDifferenceMs()).toBe(-1_200_000);
    await client.call('record', query, { signal: signal() });
    expect(client.clockDifferenceMs()).toBe(-1_200_000);
  });
});
