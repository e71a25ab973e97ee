import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kind } from '../contract/kinds.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { readEnvelope } from '../domain/failure/readEnvelope.ts';
import { readTask } from '../domain/tasks/readTask.ts';
import { emptyBodyHash, signRequest } from '../vendor/signing.ts';
import { type DemoAction, demoActions } from './actions.ts';
import { demoFailures } from './demoFailures.ts';
import { demoStories } from './demoStories.ts';
import { startDemoVendor } from './demoVendor.ts';
import { classApp, hour, minute, second } from './stories/story.ts';

const credentials = { accessKeyId: 'AKLTDEMO', secretKey: 'demo-secret' };
const bornMs = Date.parse('2026-11-21T09:00:00.250Z');

let nowMs: number;
let vendor: Awaited<ReturnType<typeof startDemoVendor>>;

const start = () =>
  startDemoVendor({ now: () => nowMs, credentials, sign: signRequest, limits: { rtc: 60, live: 10 } });

beforeEach(async () => {
  nowMs = bornMs;
  vendor = await start();
});

afterEach(() => vendor.close());

interface Envelope {
  ResponseMetadata: Record<string, unknown> & { Error?: Record<string, unknown> };
  Result?: Record<string, Record<string, unknown>>;
}

function actionOf(kind: Kind): DemoAction {
  const action = demoActions.find((candidate) => candidate.kind === kind);
  if (action === undefined) throw new Error(kind);
  return action;
}

interface Call {
  method?: string;
  path?: string;
  query?: Record<string, string>;
  body?: string;
  service?: string;
  /** Sent as it is when false. */
  isSigned?: boolean;
}

/** Signs over the host really asked, port and all, and sends what was signed. */
async function send({
  method = 'GET',
  path = '/',
  query = {},
  body = '',
  service = 'rtc',
  isSigned = true,
}: Call): Promise<Response> {
  const { host } = new URL(vendor.origin);
  const { canonicalQuery, headers } = signRequest(
    {
      method,
      path,
      query,
      headers: { Host: host, 'X-Content-Sha256': emptyBodyHash },
      body,
      service,
      region: 'cn-north-1',
    },
    credentials,
    new Date(nowMs),
  );
  return fetch(`${vendor.origin}${path}?${canonicalQuery}`, {
    method,
    headers: isSigned ? headers : {},
    ...(body !== '' && { body }),
  });
}

/** A look-up as the vendor's pages describe it: ids in the query for RTC, in a JSON body for Live. */
function lookUp(kind: Kind, { appId, roomId, taskId, userId }: TaskQuery): Promise<Response> {
  const { action, version, service, method } = actionOf(kind);
  const call = { method, service };
  const query = { Action: action, Version: version };
  if (service === 'live') return send({ ...call, query, body: JSON.stringify({ TaskID: taskId }) });
  return send({
    ...call,
    query: {
      ...query,
      AppId: appId ?? '',
      RoomId: roomId ?? '',
      TaskId: taskId ?? '',
      ...(userId !== undefined && { UserId: userId }),
    },
  });
}

const open = async (response: Response) => (await response.json()) as Envelope;

async function errorOf(response: Response) {
  return { status: response.status, ...(await open(response)).ResponseMetadata.Error };
}

const story = (wanted: string) => {
  const found = demoStories.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(wanted);
  return found;
};

const tell = async (name: string) => {
  const { kind, query } = story(name);
  const { Result } = await open(await lookUp(kind, query));
  return Object.values(Result ?? {})[0];
};

describe('the envelope', () => {
  test('echoes the call and carries a request id of time and hex', async () => {
    const { kind, query } = story('mixed-stopped-by-api');
    const { ResponseMetadata } = await open(await lookUp(kind, query));
    expect(ResponseMetadata).toEqual({
      RequestId: expect.stringMatching(/^20261121170000[0-9A-F]{19}$/) as string,
      Action: 'GetPushMixedStreamToCDNTask',
      Version: '2020-12-01',
      Service: 'rtc',
      Region: 'cn-north-1',
    });
  });

  test('names no service when a request was refused before it was routed', async () => {
    const { ResponseMetadata } = await open(
      await send({ query: { Action: 'GetMoon', Version: '2020-12-01' } }),
    );
    expect(ResponseMetadata).toMatchObject({ Action: 'GetMoon', Error: { Code: 'InvalidActionOrVersion' } });
    expect(ResponseMetadata).not.toHaveProperty('Service');
  });
});

describe('every story', () => {
  test.each(demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null))(
    '$name is found over the wire',
    async ({ kind, query }) => {
      const response = await lookUp(kind, query);
      const envelope = readEnvelope(response.status, await response.json());
      if (!envelope.ok) throw new Error(JSON.stringify(envelope.failure));
      expect(readTask(kind, envelope.result, () => 'aaaaaa').outcome).toBe('task');
    },
  );
});

describe('times', () => {
  test('stand still between two look-ups', async () => {
    const before = await tell('single-pushing');
    nowMs += 90 * minute;
    expect(await tell('single-pushing')).toEqual(before);
  });

  test('move on every four hours, so that a demo left running does not forget its tasks', async () => {
    nowMs += 100 * 24 * hour;
    expect(await tell('single-pushing')).toMatchObject({ Status: 2 });
    expect((await tell('mixed-idle'))?.['EndTime']).toBeGreaterThan(nowMs - 12 * hour);
  });

  test('of the task that moves through its life follow the clock', async () => {
    expect(await tell('mixed-life-cycle')).toMatchObject({ Status: 1 });
    nowMs += 60 * second;
    expect(await tell('mixed-life-cycle')).toMatchObject({ Status: 2, PushStreamState: 5 });
    nowMs += 100 * second;
    expect(await tell('mixed-life-cycle')).toMatchObject({ Status: 3, StopReason: 'StopByAPI' });
  });
});

describe('the gateway refuses', () => {
  const query = { Action: 'GetRecordTask', Version: '2023-11-01' };

  test.each<[string, Call, Record<string, unknown>]>([
    [
      'no action',
      { query: { Version: '2023-11-01' } },
      { status: 400, Code: 'MissingParameter', CodeN: 100002 },
    ],
    [
      'an action at another version',
      { query: { ...query, Version: '2020-12-01' } },
      { status: 404, Code: 'InvalidActionOrVersion', CodeN: 100008 },
    ],
    ['another path', { query, path: '/rtc' }, { status: 404, Code: 'InvalidActionOrVersion' }],
    ['POST for RTC', { query, method: 'POST', body: '{}' }, { status: 405, Code: 'MethodNotAllowed' }],
    [
      'GET for Live',
      { query: { Action: 'GetPullRecordTask', Version: '2023-01-01' }, service: 'live' },
      { status: 405, Code: 'MethodNotAllowed' },
    ],
    ['no signature', { query, isSigned: false }, { status: 401, Code: 'MissingSignature', CodeN: 100005 }],
    [
      'a signature for the other service',
      { query, service: 'live' },
      { status: 401, Code: 'SignatureDoesNotMatch', CodeN: 100010 },
    ],
  ])('%s', async (_, call, error) => {
    expect(await errorOf(await send(call))).toMatchObject(error);
  });
});

describe('RTC refuses', () => {
  const ids = { profile: 'default', appId: classApp, roomId: 'room-42', taskId: 'record-1' };

  test.each<[string, Partial<TaskQuery>, string]>([
    ['an illegal app', { appId: 'app/1' }, 'InvalidParameter.IllegalAppId'],
    ['an unknown app', { appId: 'no-such-app' }, 'InvalidParameter.NotExistAppId'],
    ['an illegal room', { roomId: '房间' }, 'InvalidParameter.IllegalRoomID'],
    ['a room of 129 characters', { roomId: 'r'.repeat(129) }, 'InvalidParameter.IllegalRoomID'],
    ['a missing task', { taskId: '' }, 'InvalidParameter'],
  ])('%s', async (_, change, Code) => {
    const error = await errorOf(await lookUp('record', { ...ids, ...change }));
    expect(error).toMatchObject({ status: 400, Code });
    expect(error).not.toHaveProperty('CodeN');
  });

  test('with HTTP 200 at 2020-12-01', async () => {
    const error = await errorOf(await lookUp('mixed-push', { ...ids, taskId: '' }));
    expect(error).toMatchObject({ status: 200, Code: 'InvalidParameter' });
  });
});

test.each(['', 'null', '[]', 'TaskID=1', '{"TaskID":7}'])('Live cannot bind the body %j', async (body) => {
  const query = { Action: 'GetPullRecordTask', Version: '2023-01-01' };
  const error = await errorOf(await send({ method: 'POST', query, body, service: 'live' }));
  expect(error).toMatchObject({ status: 400, Code: 'InvalidParam.BindError' });
});

test('Live wants TaskID with a capital D', async () => {
  const query = { Action: 'GetPullRecordTask', Version: '2023-01-01' };
  const error = await errorOf(await send({ method: 'POST', query, body: '{"TaskId":"a"}', service: 'live' }));
  expect(error).toMatchObject({ status: 400, Code: 'InvalidParam' });
});

describe('the limit', () => {
  const statuses = (responses: Response[]) => responses.map(({ status }) => status);
  const many = (count: number, name: string) => {
    const { kind, query } = story(name);
    return Promise.all(Array.from({ length: count }, () => lookUp(kind, query)));
  };

  test('is ten a second for Live, and room comes back as the second slides on', async () => {
    expect(statuses(await many(10, 'pull-record-ended'))).toEqual(Array(10).fill(200));
    nowMs += 999;
    const [over] = await many(1, 'pull-record-ended');
    expect(over && (await errorOf(over))).toMatchObject({
      status: 429,
      Code: 'FlowLimitExceeded',
      CodeN: 100018,
    });
    nowMs += 1;
    expect(statuses(await many(1, 'pull-record-ended'))).toEqual([200]);
  });

  test('is sixty a second for each action of RTC', async () => {
    expect(statuses(await many(60, 'single-pushing'))).toEqual(Array(60).fill(200));
    const [over] = await many(1, 'single-pushing');
    expect(over && (await errorOf(over))).toMatchObject({
      status: 429,
      Code: 'FlowLimitExceeded.QPSOverLimit',
    });
    expect(statuses(await many(1, 'webcast-running'))).toEqual([200]);
  });
});

describe('a look-up that fails on purpose', () => {
  /** What our own reading of the vendor makes of the reply. */
  async function failureOf(kind: Kind, response: Response): Promise<string> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const envelope = readEnvelope(response.status, isJson ? JSON.parse(text) : undefined);
    if (!envelope.ok) return envelope.failure.code;
    const { outcome } = readTask(kind, envelope.result, () => 'aaaaaa');
    return outcome === 'absent' ? 'task-not-found' : outcome;
  }

  test.each(demoFailures.filter(({ name }) => name !== 'demo-slow'))(
    '$name is $expectedFailure',
    async ({ kind, query, expectedFailure }) => {
      expect(await failureOf(kind, await lookUp(kind, query))).toBe(expectedFailure);
    },
  );

  test('demo-throttled fails for Live as well', async () => {
    const response = await lookUp('pull-record', { profile: 'default', taskId: 'demo-throttled' });
    expect(await failureOf('pull-record', response)).toBe('vendor-throttled');
  });

  test('a forgotten task is not found', async () => {
    const { kind, query } = story('record-forgotten');
    expect(await failureOf(kind, await lookUp(kind, query))).toBe('task-not-found');
  });

  test('demo-slow gets no answer while others do, and does not keep the vendor from closing', async () => {
    const slow = demoFailures.find(({ name }) => name === 'demo-slow');
    if (slow === undefined) throw new Error('no demo-slow');
    const silence = lookUp(slow.kind, slow.query).then(
      () => 'answered',
      () => 'cut off',
    );
    expect(await tell('single-pushing')).toMatchObject({ Status: 2 });
    await vendor.close();
    expect(await silence).toBe('cut off');
    vendor = await start();
  });
});
