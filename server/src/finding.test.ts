import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attempt, Cause } from './contract/find.ts';
import { kinds } from './contract/kinds.ts';
import { paths } from './contract/paths.ts';
import { startDemoVendor } from './demo/demoVendor.ts';
import { readFindLines } from './testing/readFindLines.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { systemClock } from './vendor/clock.ts';
import { signRequest } from './vendor/signing.ts';
import { anAnswer, anError } from './vendor/testing/answers.ts';
import { startLoopback, type Answer } from './vendor/testing/loopback.ts';

// From ids to answers: the whole server, over the vendor of demo mode and over one that does as it is told.

const hourMs = 3_600_000;
const account = { accessKeyId: 'AKLTFAKE0001', secretKey: 'made-up==' };

let home: Home;
const closing: (() => Promise<void>)[] = [];
beforeEach(() => {
  home = makeHome();
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  home.remove();
});

async function startOverDemo(): Promise<Site> {
  const { now } = systemClock;
  const vendor = await startDemoVendor({
    now,
    credentials: account,
    sign: signRequest,
    limits: { rtc: 1000, live: 1000 },
  });
  return startOver(vendor);
}

async function startOver(
  vendor: { origin: string; close: () => Promise<void> },
  options: Parameters<typeof startSite>[2] = {},
): Promise<Site> {
  const site = await startSite(home, vendor.origin, { account, ...options });
  closing.push(vendor.close, site.stop);
  return site;
}

const search = (site: Site, query: Record<string, string>) =>
  site.fetch(`${paths.find}?${new URLSearchParams(query).toString()}`);
const find = async (site: Site, query: Record<string, string>) => readFindLines(await search(site, query));

const foundOf = (attempts: Attempt[]) => attempts.filter((attempt) => attempt.outcome === 'found');
const outcomesOf = (attempts: Attempt[]) =>
  Object.fromEntries(attempts.map(({ kind, outcome }) => [kind, outcome]));
const causeOf = (code: Cause['code'], causes: Cause[]) => causes.find((cause) => cause.code === code);

const lobby = { appId: '664a07d95e1f2a3b4c5d6e7f', roomId: 'radio-lobby', taskId: 'relay-radio' };

describe('GET /api/v1/find over the demo vendor', () => {
  it('finds the one task of a room among all kinds', async () => {
    const response = await search(await startOverDemo(), lobby);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(response.headers.get('content-encoding')).toBeNull();
    const { attempts, causes } = await readFindLines(response);
    expect(outcomesOf(attempts)).toEqual({
      'single-push': 'not-found',
      'mixed-push': 'found',
      webcast: 'not-found',
      record: 'not-found',
      'pull-record': 'not-found',
    });
    expect(foundOf(attempts)).toMatchObject([
      { kind: 'mixed-push', query: lobby, match: 'asked', origin: 'live', status: { name: 'running' } },
    ]);
    expect(causes.filter(({ holds }) => holds === true)).toEqual([]);
  });

  it('finds a client’s task by its user and its own id, and by both in one', async () => {
    const site = await startOverDemo();
    const room = { appId: lobby.appId, roomId: 'show-308' };
    for (const ids of [{ userId: 'host-21', taskId: 'pk-2' }, { taskId: 'host-21@@pk-2' }]) {
      const { attempts, causes } = await find(site, { ...room, ...ids });
      expect(foundOf(attempts)).toMatchObject([{ kind: 'mixed-push', query: ids }]);
      expect(causeOf('client-started', causes)).toMatchObject({ checked: true, holds: true });
    }
  });

  it('says which id is missing to ask for a client’s task', async () => {
    const ids = { appId: lobby.appId, roomId: 'show-308', taskId: 'pk-2' };
    const { attempts, causes } = await find(await startOverDemo(), ids);
    expect(foundOf(attempts)).toEqual([]);
    expect(causeOf('client-started', causes)).toMatchObject({
      checked: false,
      params: { missing: 'userId' },
    });
  });

  it('says as which kind it was found when that is not the one believed', async () => {
    const { attempts, causes } = await find(await startOverDemo(), { ...lobby, kind: 'record' });
    expect(foundOf(attempts)).toHaveLength(1);
    expect(causeOf('other-kind', causes)).toMatchObject({ holds: true, params: { kinds: ['mixed-push'] } });
  });

  it('explains a miss by every cause, and what the vendor says of the app', async () => {
    const site = await startOverDemo();
    const missed = await find(site, { ...lobby, taskId: 'no-such-task' });
    expect(missed.causes.map(({ code }) => code)).toEqual([
      'illegal-character',
      'unknown-app',
      'other-kind',
      'past-window',
      'client-started',
      'client-cloud-mixing',
      'other-profile',
      'throttled',
      'clock-differs',
    ]);
    expect(causeOf('clock-differs', missed.causes)).toMatchObject({ checked: true, holds: false });
    const { attempts, causes } = await find(site, { ...lobby, appId: 'no-such-app' });
    expect(causeOf('unknown-app', causes)).toMatchObject({ holds: true, params: { appId: 'no-such-app' } });
    expect(attempts.filter(({ kind }) => kind === 'single-push')).toHaveLength(1); // no variant would do better
  });

  it('takes ids that cannot be for part of the question', async () => {
    const { attempts, causes } = await find(await startOverDemo(), { ...lobby, roomId: 'ｒadio lobby' });
    expect(attempts.find(({ kind }) => kind === 'record')).toMatchObject({
      outcome: 'not-tried',
      errors: [{ field: 'roomId', code: 'illegal-character', position: 0 }],
    });
    expect(causeOf('illegal-character', causes)).toMatchObject({
      holds: true,
      params: { faults: [{ field: 'roomId', suggestion: 'radiolobby' }] },
    });
  });
});

it.each([
  ['', 'one-required'],
  ['kind=record', 'one-required'],
  ['roomId=%20', 'one-required'],
  ['roomId=a&roomId=b', 'repeated'],
  ['roomId=a&runId=b', 'unknown'],
  ['roomId=a&kind=push', 'invalid'],
  ['roomId=a&profile=nobody', 'invalid'],
])('a query of %j is refused as %s', async (query, code) => {
  const site = await startOverDemo();
  const response = await site.fetch(`${paths.find}?${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'invalid-query', errors: [{ code }] });
});

describe('GET /api/v1/find', () => {
  const gone = anError(404, { Code: 'ResourceNotFound' });
  const startMs = Date.now() - hourMs;
  const aRecording = (members: object = {}) =>
    anAnswer({ RecordTask: { Status: 2, StartTime: startMs, ...members } });
  const ids = { appId: 'app', roomId: 'room-42', taskId: 'task-7' };
  let answer: Answer = gone;

  const startOverLoopback = async (options: Parameters<typeof startSite>[2] = {}) => {
    const vendor = await startLoopback((...call) => {
      answer(...call);
    });
    return { vendor, site: await startOver(vendor, options) };
  };
  const isOf = (action: string, url: string) => url.includes(`Action=${action}`);

  /** Recordings are answered, other kinds are not there. */
  const onlyRecordings: Answer = (response, seen, nth) => {
    (isOf('GetRecordTask', seen.url) ? aRecording() : gone)(response, seen, nth);
  };

  it('gives what is kept when the vendor has forgotten the task', async () => {
    let passedMs = 0;
    const { site } = await startOverLoopback({
      clock: {
        ...systemClock,
        now: () => Date.now() + passedMs,
        elapsed: () => performance.now() + passedMs,
      },
    });
    answer = onlyRecordings;
    await find(site, ids);
    answer = gone;
    passedMs = 73 * hourMs;
    const { attempts, causes } = await find(site, ids);
    const startTime = new Date(startMs).toISOString();
    expect(foundOf(attempts)).toMatchObject([
      { kind: 'record', match: 'asked', origin: 'snapshot', notLiveBecause: 'past-window', startTime },
    ]);
    expect(causeOf('past-window', causes)).toMatchObject({
      holds: true,
      params: { kept: [{ kind: 'record', query: ids, startTime }] },
    });
    expect(causeOf('clock-differs', causes)).toMatchObject({ holds: true });
  });

  it.each<[string, Record<string, string>, 'kept' | 'begins-with']>([
    ['a room alone', { roomId: 'room-42' }, 'kept'],
    ['a room taken for a task', { taskId: 'room-42' }, 'kept'],
    ['half a task id', { taskId: 'task' }, 'begins-with'],
    ['half a room and the app', { appId: 'app', roomId: 'room' }, 'begins-with'],
  ])('by %s gives the tasks that were seen here, and asks nobody for them', async (_what, some, match) => {
    const { site, vendor } = await startOverLoopback();
    answer = onlyRecordings;
    await find(site, ids);
    answer = gone;
    const before = vendor.requests.length;
    const { attempts } = await find(site, some);
    expect(foundOf(attempts)).toMatchObject([{ kind: 'record', query: ids, match, origin: 'snapshot' }]);
    expect(vendor.requests.slice(before).filter(({ method }) => method === 'GET')).toEqual([]);
  });

  it('tries the variants of a relay one after the other, and stops at the one that is found', async () => {
    const { site, vendor } = await startOverLoopback();
    answer = (response, seen, nth) => {
      const isIt = isOf('GetPushSingle', seen.url) && seen.url.includes('TaskId=host%40%40screen');
      (isIt ? anAnswer({ PushSingleStreamToCDNTask: { Status: 2 } }) : gone)(response, seen, nth);
    };
    const { attempts } = await find(site, { appId: 'app', roomId: 'room', taskId: 'screen', userId: 'host' });
    const single = attempts.filter(({ kind }) => kind === 'single-push');
    expect(single.map(({ outcome, query }) => [outcome, query.taskId, query.userId])).toEqual([
      ['not-found', 'screen', 'host'],
      ['found', 'host@@screen', undefined],
    ]);
    expect(vendor.requests.filter(({ url }) => isOf('GetPushMixed', url))).toHaveLength(4);
  });

  it('says which kinds were throttled, with the request ids, and what the others brought', async () => {
    const { site } = await startOverLoopback({ env: { VENDOR_TIMEOUT_MS: '1000' } });
    answer = (response, seen, nth) => {
      const throttled = anError(429, { Code: 'FlowLimitExceeded' }, { 'Retry-After': '30' });
      (isOf('GetRecordTask', seen.url) ? aRecording() : throttled)(response, seen, nth);
    };
    const { attempts, causes } = await find(site, ids);
    expect(outcomesOf(attempts)).toMatchObject({ record: 'found', webcast: 'failed' });
    expect(attempts.find(({ kind }) => kind === 'webcast')).toMatchObject({
      problem: { code: 'vendor-throttled', requestId: expect.any(String) as string },
    });
    expect(causeOf('throttled', causes)).toMatchObject({
      holds: true,
      params: { kinds: kinds.filter((kind) => kind !== 'record') },
    });
  });

  it('shows what is kept under another variant while the vendor is out of reach', async () => {
    const { site } = await startOverLoopback();
    answer = anAnswer({ PushSingleStreamToCDNTask: { Status: 2, StartTime: startMs } });
    await find(site, { appId: 'app', roomId: 'room', taskId: 'host@@screen' });
    answer = anError(403, { Code: 'AccessDenied' });
    const { attempts } = await find(site, { appId: 'app', roomId: 'room', taskId: 'screen', userId: 'host' });
    expect(foundOf(attempts)).toMatchObject([
      { kind: 'single-push', query: { taskId: 'host@@screen' }, match: 'kept', origin: 'snapshot' },
    ]);
  });

  it('goes on without what is kept when that cannot be read', async () => {
    const { site } = await startOverLoopback();
    answer = onlyRecordings;
    home.loseDatabase();
    const { attempts, causes } = await find(site, ids);
    expect(foundOf(attempts)).toHaveLength(1);
    expect(causeOf('past-window', causes)).toMatchObject({ checked: true, holds: false });
    answer = gone;
    expect(causeOf('past-window', (await find(site, { ...ids, taskId: 'other' })).causes)).toMatchObject({
      checked: false,
      holds: null,
    });
  });

  it('asks no further when the browser has gone', async () => {
    const { site, vendor } = await startOverLoopback();
    const calls = new EventEmitter();
    answer = (response) => {
      response.once('close', () => calls.emit('broken off'));
      calls.emit('asked');
    };
    const leaving = new AbortController();
    const asked = once(calls, 'asked');
    const broken = once(calls, 'broken off');
    const response = site.fetch(`${paths.find}?${new URLSearchParams(ids).toString()}`, {
      signal: leaving.signal,
    });
    await asked;
    leaving.abort();
    await expect(response).rejects.toThrow();
    await broken;
    expect(vendor.requests.filter(({ url }) => isOf('GetPushSingle', url))).toHaveLength(1);
  });
});
