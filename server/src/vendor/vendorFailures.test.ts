import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { VendorFailureError, type VendorFailure } from '../domain/failure/vendorFailure.ts';
import { anAnswer, anError, html, inTurn, json, requestId } from './testing/answers.ts';
import { startLoopback, type Answer } from './testing/loopback.ts';
import { createVendorClient } from './vendorClient.ts';

// Every row of the failure table of http-api.md, provoked over real HTTP.

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const secrets = {
  accessKeyId: 'AKLTFAKE0EXAMPLE0NOT0REAL0001',
  secretKey: 'FakeSecretKeyForTests/0001+NotReal==',
  sessionToken: 'STS2eyJMVEFjY2Vzc0tleUlkIjoibWFkZS11cCIsIlBvbGljeSI6Im5vbmUifQ==',
};
const query: TaskQuery = { profile: 'default', appId: 'app-1', roomId: 'room-42', taskId: 'task-7' };

/** How a look-up at this origin fails; also looks through the error for anything secret. */
async function failureAt(origin: string, timeoutMs = 10_000): Promise<VendorFailure> {
  const client = createVendorClient({
    endpoints: { rtc: origin, live: origin },
    region: 'cn-north-1',
    credentials: secrets,
    timeoutMs,
    qps: { rtc: 1000, live: 1000 },
    qpsShare: 1,
    random: () => 0,
  });
  closing.push(client.close);
  const call = client.call('record', query, { signal: new AbortController().signal });
  const error: unknown = await call.then(
    () => new Error('the look-up succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof VendorFailureError)) throw error;
  const everything = `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)} ${String(error.cause)}`;
  for (const secret of [...Object.values(secrets), 'Signature=', 'Credential=AK', 'doctype']) {
    expect(everything).not.toContain(secret);
  }
  return error.failure;
}

async function failureOf(answer: Answer, timeoutMs?: number) {
  const vendor = await startLoopback(answer);
  closing.push(vendor.close);
  return { failure: await failureAt(vendor.origin, timeoutMs), requests: vendor.requests };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const closed = once(server, 'close');
  server.close();
  await closed;
  return port;
}

const unavailable = (cause: string) => ({ code: 'vendor-unavailable', requestId: null, vendor: null, cause });

describe('a vendor that does not answer', () => {
  it('is unavailable when it refuses the connection', async () => {
    const failure = await failureAt(`http://127.0.0.1:${await freePort()}`);
    expect(failure).toEqual(unavailable('connection-refused'));
  });

  it('is unavailable when it resets the connection, three times', async () => {
    const { failure, requests } = await failureOf((response) => response.socket?.resetAndDestroy());
    expect(failure).toEqual(unavailable('connection-reset'));
    expect(requests).toHaveLength(3);
  });

  it('is unavailable when it hangs up, three times', async () => {
    const { failure, requests } = await failureOf((response) => response.socket?.end());
    expect(failure).toEqual(unavailable('connection-reset'));
    expect(requests).toHaveLength(3);
  });

  it('is unavailable when it does not speak HTTP', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.resume();
      socket.end('SSH-2.0-OpenSSH_9.2\r\n');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      server.close();
      await once(server, 'close');
    });
    const { port } = server.address() as AddressInfo;
    expect(await failureAt(`http://127.0.0.1:${port}`)).toEqual(unavailable('not-http'));
  });

  it('is unavailable when it does not speak TLS where it should', async () => {
    const vendor = await startLoopback(anAnswer({}));
    closing.push(vendor.close);
    expect(await failureAt(vendor.origin.replace('http:', 'https:'))).toEqual(unavailable('tls-failed'));
  });

  it('is late when it hangs', async () => {
    const { failure, requests } = await failureOf(() => undefined, 150);
    expect(failure).toEqual({ code: 'vendor-timeout', afterMs: 150 });
    expect(requests).toHaveLength(1);
  });

  it('is late when its answer drips', async () => {
    const { failure } = await failureOf((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => {
        clearInterval(drip);
      });
    }, 150);
    expect(failure).toEqual({ code: 'vendor-timeout', afterMs: 150 });
  });

  it('has one deadline for all attempts', async () => {
    const { failure, requests } = await failureOf(
      inTurn(anError(503, { Code: 'ServiceUnavailableTemp' }), () => undefined),
      150,
    );
    expect(failure).toEqual({ code: 'vendor-timeout', afterMs: 150 });
    expect(requests).toHaveLength(2);
  });
});

const unreadable = (httpStatus: number, why: string) => ({
  code: 'vendor-unreadable',
  requestId: null,
  httpStatus,
  why,
});
const envelope = JSON.stringify({ ResponseMetadata: { RequestId: requestId }, Result: {} });

describe('an answer that cannot be read', () => {
  const cutShort: [string, Answer][] = [
    [
      'its length says more than comes',
      (response) => {
        response.writeHead(200, { 'content-length': String(envelope.length + 1) });
        response.write(envelope, () => response.socket?.end());
      },
    ],
    [
      'its last chunk is missing',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write(envelope, () => response.socket?.end());
      },
    ],
  ];
  it.each(cutShort)('is truncated when %s, three times', async (_, answer) => {
    const { failure, requests } = await failureOf(answer);
    expect(failure).toEqual(unreadable(200, 'truncated'));
    expect(requests).toHaveLength(3);
  });

  const sixtyFourMiB = 64 * 1024 * 1024;
  const others: [string, Answer, VendorFailure][] = [
    ['HTML', html(200), unreadable(200, 'not JSON') as VendorFailure],
    ['HTML at 404', html(404), unreadable(404, 'not JSON') as VendorFailure],
    ['an empty body', (response) => response.end(), unreadable(200, 'not JSON') as VendorFailure],
    [
      'half a JSON text',
      (response) => response.end('{"Response'),
      unreadable(200, 'not JSON') as VendorFailure,
    ],
    ['an array', json(200, [{}]), unreadable(200, 'no ResponseMetadata') as VendorFailure],
    [
      'another shape',
      json(200, { HTTPCode: 0, data: {} }),
      unreadable(200, 'no ResponseMetadata') as VendorFailure,
    ],
    ['null', json(200, null), unreadable(200, 'no ResponseMetadata') as VendorFailure],
    [
      'a gzip bomb nobody asked for',
      (response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
        response.end(gzipSync(Buffer.alloc(sixtyFourMiB, ' ')));
      },
      unreadable(200, 'not JSON') as VendorFailure,
    ],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      unreadable(302, 'a redirect, which is not followed') as VendorFailure,
    ],
  ];
  it.each(others)('is %s, and is not asked for again', async (_, answer, expected) => {
    const { failure, requests } = await failureOf(answer);
    expect(failure).toEqual(expected);
    expect(requests).toHaveLength(1);
  });

  const sixtyFour: [string, Record<string, string>][] = [
    ['announced', { 'content-length': String(sixtyFourMiB) }],
    ['unannounced', {}],
  ];
  it.each(sixtyFour)('is broken off when it has 64 MiB, %s', async (_, headers) => {
    let sentBytes = 0;
    const { failure, requests } = await failureOf((response) => {
      const chunk = Buffer.alloc(256 * 1024, ' ');
      response.writeHead(200, headers);
      const pour = (): void => {
        if (response.destroyed || sentBytes >= sixtyFourMiB) return;
        sentBytes += chunk.length;
        response.write(chunk, pour);
      };
      pour();
    });
    expect(failure).toEqual(unreadable(200, 'over 8 MiB'));
    expect(requests).toHaveLength(1);
    expect(sentBytes).toBeLessThan(sixtyFourMiB);
  });

  it('may have 8 MiB', async () => {
    const body = envelope.padEnd(8 * 1024 * 1024, ' ');
    await expect(failureOf((response) => response.end(body))).rejects.toThrow('the look-up succeeded');
  });
});

describe('a vendor in trouble', () => {
  const troubles: [string, Answer, number][] = [
    ['a 502 page', html(502), 502],
    ['InternalError', anError(500, { Code: 'InternalError', CodeN: 100014 }), 500],
    ['a 5xx that blames us', anError(500, { Code: 'InvalidParameter' }), 500],
    ['CommonErr at 200', anError(200, { Code: 'CommonErr' }), 200],
    ['InternalService* at 400', anError(400, { Code: 'InternalServiceError.BadResponse' }), 400],
  ];
  it.each(troubles)('is asked three times after %s', async (_, answer, httpStatus) => {
    const { failure, requests } = await failureOf(answer);
    expect(failure).toMatchObject({ code: 'vendor-unavailable', vendor: { httpStatus } });
    expect(requests).toHaveLength(3);
  });

  it('may recover meanwhile', async () => {
    const sequence = inTurn(html(502), anError(429, { Code: 'FlowLimitExceeded' }), anAnswer({}));
    await expect(failureOf(sequence)).rejects.toThrow('the look-up succeeded');
  });
});

describe('a vendor that throttles', () => {
  const throttlings: [string, Answer][] = [
    ['at 429', anError(429, { Code: 'FlowLimitExceeded', CodeN: 100018 })],
    ['at 429 without words', html(429)],
    ['at 200', anError(200, { Code: 'FlowLimitExceeded.QPSOverLimit' })],
    ['at 503', anError(503, { Code: 'AccountFlowLimitExceeded', CodeN: 100027 })],
  ];
  it.each(throttlings)('%s is asked three times', async (_, answer) => {
    const { failure, requests } = await failureOf(answer);
    expect(failure).toMatchObject({ code: 'vendor-throttled', retryAfterSeconds: 1 });
    expect(requests).toHaveLength(3);
  });
});

describe('a vendor that says no', () => {
  const refusals: [VendorFailure['code'], number, string][] = [
    ['vendor-rejected', 400, 'InvalidParameter.NotExistAppId'],
    ['vendor-rejected', 200, 'InvalidParameter.IllegalRoomID'],
    ['vendor-rejected', 405, 'MethodNotAllowed'],
    ['vendor-denied', 403, 'AccessDenied'],
    ['vendor-denied', 401, 'SignatureDoesNotMatch'],
    ['vendor-denied', 400, 'InvalidTimestamp'],
    ['vendor-denied', 403, 'RequestForbidden.BillingStatus'],
    ['task-not-found', 404, 'ResourceNotFound'],
    ['task-not-found', 200, 'InvalidParameter.ErrorActiveTaskNotFound'],
  ];
  it.each(refusals)('is heard at once: %s by HTTP %i %s', async (code, httpStatus, vendorCode) => {
    const { failure, requests } = await failureOf(anError(httpStatus, { Code: vendorCode, Message: 'why' }));
    expect(failure).toEqual({
      code,
      requestId,
      vendor: { code: vendorCode, codeN: null, message: 'why', httpStatus },
    });
    expect(requests).toHaveLength(1);
  });

  it('may repeat our credentials without our passing them on', async () => {
    const { failure } = await failureOf((response, seen, nth) => {
      const { authorization = '', 'x-security-token': token } = seen.headers;
      const Message = `<!doctype> key ${secrets.accessKeyId}, ${String(token)}: Authorization: ${authorization}`;
      anError(401, { Code: 'SignatureDoesNotMatch', Message })(response, seen, nth);
    });
    expect(failure).toMatchObject({ code: 'vendor-denied', vendor: { code: 'SignatureDoesNotMatch' } });
    expect(JSON.stringify(failure)).not.toMatch(/AKLT|STS2|[0-9a-f]{64}/);
  });
});
