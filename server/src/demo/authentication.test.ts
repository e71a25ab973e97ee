import { describe, expect, test } from 'vitest';
import { emptyBodyHash, signRequest } from '../vendor/signing.ts';
import { authenticate } from './authentication.ts';
import { Refusal } from './refusal.ts';
import type { WireRequest } from './wireRequest.ts';

const nowMs = Date.parse('2026-11-21T09:00:00Z');
const credentials = { accessKeyId: 'AKLTDEMO', secretKey: 'demo-secret' };
const gate = { credentials, sign: signRequest, service: 'rtc', region: 'cn-north-1', nowMs };

interface Signing {
  credentials?: typeof credentials;
  date?: Date;
  service?: string;
  region?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** A request as our own client signs it. */
function signed(signing: Signing = {}): WireRequest {
  const body = signing.body ?? '';
  const request = {
    method: body === '' ? 'GET' : 'POST',
    path: '/',
    query: { Action: 'GetRecordTask', Version: '2023-11-01', RoomId: 'a b*@@~+', TaskId: '' },
    body,
  };
  const { headers } = signRequest(
    {
      ...request,
      headers: signing.headers ?? { Host: '127.0.0.1:8000', 'X-Content-Sha256': emptyBodyHash },
      service: signing.service ?? 'rtc',
      region: signing.region ?? 'cn-north-1',
    },
    signing.credentials ?? credentials,
    signing.date ?? new Date(nowMs),
  );
  return { ...request, headers };
}

function refusalOf(request: WireRequest): string {
  try {
    authenticate(request, gate);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
}

describe('a request is let in', () => {
  test('when it is signed as our client signs', () => {
    expect(refusalOf(signed())).toBe('none');
    expect(refusalOf(signed({ body: '{"TaskID":"a"}' }))).toBe('none');
  });

  test('up to 900 s before or after its date', () => {
    expect(refusalOf(signed({ date: new Date(nowMs - 900_000) }))).toBe('none');
    expect(refusalOf(signed({ date: new Date(nowMs + 900_000) }))).toBe('none');
  });
});

test('a date further off is refused', () => {
  expect(refusalOf(signed({ date: new Date(nowMs - 901_000) }))).toBe('InvalidTimestamp');
  expect(refusalOf(signed({ date: new Date(nowMs + 901_000) }))).toBe('InvalidTimestamp');
});

test('another access key is refused, and so is another secret', () => {
  expect(refusalOf(signed({ credentials: { ...credentials, accessKeyId: 'AKLTOTHER' } }))).toBe(
    'InvalidAccessKey',
  );
  expect(refusalOf(signed({ credentials: { ...credentials, secretKey: 'other' } }))).toBe(
    'SignatureDoesNotMatch',
  );
});

test('a signature for another service or region is refused', () => {
  expect(refusalOf(signed({ service: 'live' }))).toBe('SignatureDoesNotMatch');
  expect(refusalOf(signed({ region: 'ap-singapore-1' }))).toBe('SignatureDoesNotMatch');
});

describe('nothing may change on the way', () => {
  const request = signed({ body: '{"TaskID":"a"}' });

  test.each<[string, Partial<WireRequest>]>([
    ['the method', { method: 'PUT' }],
    ['the path', { path: '/other' }],
    ['a query value', { query: { ...request.query, TaskId: 'b' } }],
    ['a further parameter', { query: { ...request.query, UserId: '' } }],
    ['the body', { body: '{"TaskID": "a"}' }],
    ['the host', { headers: { ...request.headers, host: '127.0.0.1:8001' } }],
    ['the date', { headers: { ...request.headers, 'x-date': '20261121T090001Z' } }],
    ['the hash of the body', { headers: { ...request.headers, 'x-content-sha256': emptyBodyHash } }],
  ])('%s', (_, change) => {
    expect(refusalOf({ ...request, ...change })).toBe('SignatureDoesNotMatch');
  });

  test('the day in the scope', () => {
    const authorization = request.headers['authorization']?.replace('20261121', '20261120');
    expect(refusalOf({ ...request, headers: { ...request.headers, authorization } })).toBe(
      'SignatureDoesNotMatch',
    );
  });
});

test('a declared hash must be that of the body, even where the declaration itself is signed', () => {
  const hashOfAnother = 'a'.repeat(64);
  const request = signed({ headers: { Host: '127.0.0.1:8000', 'X-Content-Sha256': hashOfAnother } });
  expect(refusalOf(request)).toBe('SignatureDoesNotMatch');
});

test('a request without a signature, or without what it is made of, is refused', () => {
  const { headers, ...request } = signed();
  expect(refusalOf({ ...request, headers: {} })).toBe('MissingSignature');
  for (const name of ['host', 'x-date', 'x-content-sha256']) {
    expect(refusalOf({ ...request, headers: { ...headers, [name]: undefined } })).toBe('MissingRequestInfo');
  }
});

test('an authorization of another form is refused', () => {
  const { headers, ...request } = signed();
  for (const authorization of ['', 'Bearer abc', headers['authorization']?.replace(', ', ',')]) {
    expect(refusalOf({ ...request, headers: { ...headers, authorization } })).toBe('InvalidAuthorization');
  }
});

test('a signature that leaves out the host is refused', () => {
  const request = signed({ headers: { 'X-Content-Sha256': emptyBodyHash } });
  expect(refusalOf({ ...request, headers: { ...request.headers, host: '127.0.0.1:8000' } })).toBe(
    'InvalidAuthorization',
  );
});
