import { EventEmitter, once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { problemSchema, problemStatus, type ProblemCode } from './contract/problem.ts';
import { makeHome, startSite } from './testing/startSite.ts';
import { anAnswer, anError, html, json, requestId } from './vendor/testing/answers.ts';
import { startLoopback, type Answer } from './vendor/testing/loopback.ts';

// Every row of the failure table, from the browser's side: the whole server over a vendor that behaves like this.

const aTask = { RecordTask: { Status: 3, StartTime: 1_795_251_600_000, EndTime: 1_795_251_900_000 } };
const stackLike = 'java.lang.IllegalStateException at com.example.Gateway(Gateway.java:42)';

/** By the task asked for. */
const misbehaviours: Record<string, { answer: Answer; code: ProblemCode; hasRequestId: boolean }> = {
  'not-found-by-code': row('task-not-found', anError(404, { Code: 'ResourceNotFound' })),
  'not-found-by-class': row(
    'task-not-found',
    anError(200, { Code: 'InvalidParameter.ErrorActiveTaskNotFound' }),
  ),
  'no-result': row('task-not-found', anAnswer(null)),
  'empty-result': row('task-not-found', anAnswer({})),
  'all-zero': row('task-not-found', anAnswer({ RecordTask: { Status: 0, StartTime: 0, EndTime: 0 } })),
  rejects: row(
    'vendor-rejected',
    anError(400, { Code: 'InvalidParameter.NotExistAppId', Message: 'no such app' }),
  ),
  'rejects-newly': row('vendor-rejected', anError(418, { Code: 'TeapotOverflow' })),
  denies: row('vendor-denied', anError(403, { Code: 'AccessDenied', CodeN: 100013 })),
  'denies-clock': row('vendor-denied', anError(400, { Code: 'InvalidTimestamp', CodeN: 100006 })),
  throttles: row('vendor-throttled', anError(429, { Code: 'FlowLimitExceeded', CodeN: 100018 })),
  'throttles-at-200': row('vendor-throttled', anError(200, { Code: 'FlowLimitExceeded.QPSOverLimit' })),
  'fails-500': row('vendor-unavailable', anError(500, { Code: 'InternalError', Message: stackLike })),
  'fails-in-words': row('vendor-unavailable', anError(200, { Code: 'CommonErr' })),
  'fails-in-html': row('vendor-unavailable', html(502), false),
  resets: row('vendor-unavailable', (response) => response.socket?.resetAndDestroy(), false),
  hangs: row('vendor-timeout', () => undefined, false),
  'says-html': row('vendor-unreadable', html(200), false),
  'says-array': row('vendor-unreadable', json(200, [1, 2]), false),
  'says-list-result': row('vendor-unreadable', anAnswer(['a', 'list'])),
  'says-half': row('vendor-unreadable', (response) => response.end('{"ResponseMetadata":{'), false),
  truncates: row(
    'vendor-unreadable',
    (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"ResponseMetadata"', () => response.socket?.end());
    },
    false,
  ),
  'says-64-MiB': row(
    'vendor-unreadable',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.alloc(64 * 1024 * 1024, ' '));
    },
    false,
  ),
};

function row(code: ProblemCode, answer: Answer, hasRequestId = true) {
  return { code, answer, hasRequestId };
}

const secretKey = 'hush-hush-secret-key==';

/** The whole server, asking a vendor that answers so. */
async function startOver(answer: Answer, env: Record<string, string> = {}) {
  const home = makeHome();
  const vendor = await startLoopback(answer);
  const site = await startSite(home, vendor.origin, {
    account: { accessKeyId: 'AKLTFAKE0001', secretKey },
    env,
  });
  return {
    vendor,
    logged: site.logged,
    lookUp: (taskId: string, signal?: AbortSignal) =>
      site.fetch(`api/v1/tasks/record?appId=app&roomId=room&taskId=${taskId}`, { signal: signal ?? null }),
    async stop() {
      await site.stop();
      await vendor.close();
      home.remove();
    },
  };
}

describe('a vendor that', () => {
  const answerByTask: Answer = (response, seen, nth) => {
    const taskId = new URL(seen.url, 'http://vendor').searchParams.get('TaskId') ?? '';
    (misbehaviours[taskId]?.answer ?? anAnswer(aTask))(response, seen, nth);
  };
  let site: Awaited<ReturnType<typeof startOver>>;
  beforeAll(async () => {
    site = await startOver(answerByTask, { VENDOR_TIMEOUT_MS: '2000' });
  });
  afterAll(() => site.stop());

  it.concurrent.each(Object.entries(misbehaviours))('%s', async (taskId, { code, hasRequestId }) => {
    const response = await site.lookUp(taskId);
    const text = await response.text();
    const problem = z.parse(problemSchema, JSON.parse(text));
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem.code).toBe(code);
    expect(response.status).toBe(problemStatus[code]);
    expect(problem.requestId).toBe(hasRequestId ? requestId : response.headers.get('x-request-id'));
    expect(response.headers.has('retry-after')).toBe(code === 'vendor-throttled');
    for (const secret of [secretKey, 'AKLTFAKE0001', 'Signature=', 'doctype', '.java']) {
      expect(text).not.toContain(secret);
    }
  });

  it('misbehaved in all these ways is asked again, and answers', async () => {
    expect((await site.lookUp('behaves')).status).toBe(200);
    expect(site.logged.join('')).not.toMatch(/hush|AKLTFAKE|Signature=/);
  });
});

describe('a server that', () => {
  const sites: { stop: () => Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.stop()));
  });

  it('has used up its share is busy for whoever would wait over 5 s, and says how long', async () => {
    const site = await startOver(anAnswer(aTask), { RTC_QPS: '1', VENDOR_QPS_SHARE: '1' });
    sites.push(site);
    const browsers = new AbortController();
    const asked = Array.from({ length: 8 }, (_, n) => site.lookUp(`task-${n}`, browsers.signal));
    const refused = await Promise.any(
      asked.map(async (answer) => {
        const response = await answer;
        expect(response.status).toBe(503);
        return response;
      }),
    );
    expect(z.parse(problemSchema, await refused.json())).toMatchObject({ code: 'busy' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(5);
    browsers.abort();
    await Promise.allSettled(asked);
  });

  it('loses its vendor answers connection-refused, and lives on', async () => {
    const site = await startOver(anAnswer(aTask));
    sites.push(site);
    await site.vendor.close();
    const problem = z.parse(problemSchema, await (await site.lookUp('task')).json());
    expect(problem).toMatchObject({
      code: 'vendor-unavailable',
      detail: expect.stringMatching('connection-refused') as string,
    });
  });

  it('loses its browser leaves the vendor alone', async () => {
    const seen = new EventEmitter();
    const site = await startOver((response) => {
      response.on('close', () => seen.emit('left'));
      seen.emit('asked');
    });
    sites.push(site);
    const [asked, left] = [once(seen, 'asked'), once(seen, 'left')];
    const browser = new AbortController();
    const answer = site.lookUp('task', browser.signal);
    await asked;
    browser.abort();
    await expect(answer).rejects.toThrow('aborted');
    await left;
  });

  it('is asked the same thing 30 times at once asks the vendor once', async () => {
    const site = await startOver((...call) =>
      setImmediate(() => {
        anAnswer(aTask)(...call);
      }),
    );
    sites.push(site);
    const answers = await Promise.all(Array.from({ length: 30 }, () => site.lookUp('task')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    expect(site.vendor.requests).toHaveLength(1);
  });

  it('is asked to stop finishes what runs', async () => {
    const seen = new EventEmitter();
    const held: (() => void)[] = [];
    const site = await startOver((...call) => {
      held.push(() => {
        anAnswer(aTask)(...call);
      });
      seen.emit('asked');
    });
    const asked = once(seen, 'asked');
    const answer = site.lookUp('task');
    await asked;
    const stopped = site.stop();
    held.forEach((release) => {
      release();
    });
    expect((await answer).status).toBe(200);
    await stopped;
  });
});
