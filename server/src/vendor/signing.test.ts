import { Signer } from '@volcengine/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyBodyHash,
  signRequest,
  toCanonicalQuery,
  toCanonicalRequest,
  toSignedHeaders,
  toStringToSign,
  toXDate,
  type SignableRequest,
} from './signing.ts';
import { vectors } from './testing/signing-vectors.json';

/** JSON gives absent members the type `undefined`; the signer wants them left out. */
const credentialsOf = (request: (typeof vectors)[number]['request']) => ({
  accessKeyId: request.accessKeyId,
  secretKey: request.secretKey,
  ...('sessionToken' in request ? { sessionToken: request.sessionToken } : {}),
});
const headersOf = (headers: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? '']));
const requestOf = ({ request }: (typeof vectors)[number]): SignableRequest => ({
  ...request,
  query: headersOf(request.query),
  headers: headersOf(request.headers),
});

describe('the published vectors', () => {
  it('are all here', () => {
    expect(vectors).toHaveLength(19);
  });

  it.each(vectors)('$name: $note', (vector) => {
    const { request, expected } = vector;
    const date = new Date(request.date);

    const signed = signRequest(requestOf(vector), credentialsOf(request), date);

    expect(signed.authorization).toBe(expected.authorization);
    expect(signed.xDate).toBe(expected.xDate);
    expect(signed.canonicalQuery).toBe(expected.canonicalQuery);
    expect(signed.headers).toMatchObject({ 'x-date': expected.xDate, authorization: expected.authorization });
    expect(signed.headers['x-content-sha256']).toBe(expected.xContentSha256);
    expect(signed.headers['x-security-token']).toBe(
      'xSecurityToken' in expected ? expected.xSecurityToken : undefined,
    );

    const signedHeaders = toSignedHeaders(signed.headers);
    expect(signedHeaders.names).toBe(expected.signedHeaders);
    const canonicalRequest = toCanonicalRequest(
      request,
      signed.canonicalQuery,
      signedHeaders,
      expected.xContentSha256,
    );
    expect(canonicalRequest).toBe(expected.canonicalRequest);
    const scope = `${expected.xDate.slice(0, 8)}/${request.region}/${request.service}/request`;
    expect(toStringToSign(expected.xDate, scope, canonicalRequest)).toBe(expected.stringToSign);
  });
});

const rtcId = fc.string({
  unit: fc.constantFrom(...Array.from('abcxyzABCXYZ0189@._-')),
  minLength: 1,
  maxLength: 128,
});
const anyId = fc.oneof(rtcId, fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 40 }));
const secret = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

describe('against the vendor’s own Signer', () => {
  const signTheirs = (request: SignableRequest, credentials: Record<string, string>, date: Date) => {
    const theirs = {
      region: request.region,
      method: request.method,
      pathname: request.path,
      params: { ...request.query },
      headers: { ...request.headers } as Record<string, string>,
      ...(request.body === '' ? {} : { body: request.body }),
    };
    new Signer(theirs, request.service).addAuthorization(
      credentials as { accessKeyId: string; secretKey: string },
      date,
    );
    return theirs.headers;
  };

  it('signs every look-up alike', () => {
    fc.assert(
      fc.property(
        fc.record({ AppId: anyId, RoomId: anyId, TaskId: anyId, UserId: anyId }, { requiredKeys: ['AppId'] }),
        fc.record(
          { accessKeyId: secret, secretKey: secret, sessionToken: rtcId },
          { requiredKeys: ['accessKeyId', 'secretKey'] },
        ),
        instant,
        (ids, credentials, date) => {
          const request: SignableRequest = {
            method: 'GET',
            path: '/',
            query: { Action: 'GetRecordTask', Version: '2023-11-01', ...ids },
            headers: { Host: 'rtc.volcengineapi.com', 'X-Content-Sha256': emptyBodyHash },
            body: '',
            service: 'rtc',
            region: 'cn-north-1',
          };
          const theirs = signTheirs(request, credentials, date);
          const ours = signRequest(request, credentials, date);
          expect(ours.authorization).toBe(theirs['Authorization']);
          expect(ours.xDate).toBe(theirs['X-Date']);
        },
      ),
    );
  });

  it('signs every body alike', () => {
    fc.assert(
      fc.property(anyId, instant, (taskId, date) => {
        const credentials = { accessKeyId: 'AKLTFAKE', secretKey: 'made-up' };
        const request: SignableRequest = {
          method: 'POST',
          path: '/',
          query: { Action: 'GetPullRecordTask', Version: '2023-01-01' },
          headers: { Host: 'live.volcengineapi.com', 'Content-Type': 'application/json' },
          body: JSON.stringify({ TaskID: taskId }),
          service: 'live',
          region: 'cn-north-1',
        };
        expect(signRequest(request, credentials, date).authorization).toBe(
          signTheirs(request, credentials, date)['Authorization'],
        );
      }),
    );
  });
});

describe('the steps', () => {
  it('write an instant in UTC and cut the milliseconds off', () => {
    expect(toXDate(new Date('2025-01-01T07:59:59.999+08:00'))).toBe('20241231T235959Z');
  });

  it('make a query that a URL decodes to what went in', () => {
    fc.assert(
      fc.property(fc.dictionary(rtcId, fc.string({ unit: 'grapheme' })), (query) => {
        const decoded = new URL(`http://localhost/?${toCanonicalQuery(query)}`).searchParams;
        expect(Object.fromEntries(decoded)).toEqual({ ...query });
      }),
    );
  });

  it('never sign what an HTTP client or proxy may rewrite', () => {
    const headers = { host: 'h', 'content-type': 'a', 'content-length': '1', 'user-agent': 'x', expect: 'y' };
    expect(toSignedHeaders(headers)).toEqual({ names: 'host', lines: 'host:h\n' });
  });
});
