import { describe, expect, it } from 'vitest';
import { toNetworkFailure } from './networkFailure.ts';

const coded = (code: string) => Object.assign(new Error('with details nobody should see'), { code });

describe('a connection that brought no answer', () => {
  it.each([
    ['ECONNREFUSED', 'connection-refused'],
    ['ECONNRESET', 'connection-reset'],
    ['UND_ERR_SOCKET', 'connection-reset'],
    ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout'],
    ['ENOTFOUND', 'name-not-found'],
    ['EAI_AGAIN', 'name-not-found'],
    ['ENETUNREACH', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'tls-failed'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-failed'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-failed'],
    ['EMFILE', 'network-error'],
  ])('by %s makes the vendor unavailable: %s', (code, cause) => {
    expect(toNetworkFailure(coded(code), null)).toEqual({
      code: 'vendor-unavailable',
      requestId: null,
      vendor: null,
      cause,
    });
  });
});

describe('a body that broke off', () => {
  it('is unreadable', () => {
    expect(toNetworkFailure(coded('UND_ERR_SOCKET'), 200)).toMatchObject({
      code: 'vendor-unreadable',
      httpStatus: 200,
      why: 'truncated',
    });
  });

  it('makes the vendor unavailable when the connection was reset', () => {
    expect(toNetworkFailure(coded('ECONNRESET'), 200)).toMatchObject({ cause: 'connection-reset' });
  });

  it('changes nothing where the status said enough', () => {
    for (const code of ['UND_ERR_SOCKET', 'UND_ERR_RES_EXCEEDED_MAX_SIZE']) {
      expect(toNetworkFailure(coded(code), 502)?.code).toBe('vendor-unavailable');
      expect(toNetworkFailure(coded(code), 429)?.code).toBe('vendor-throttled');
    }
  });
});

it('leaves our own bugs alone', () => {
  expect(toNetworkFailure(new TypeError('x is not a function'), null)).toBeNull();
  expect(toNetworkFailure(coded('UND_ERR_INVALID_ARG'), null)).toBeNull();
  expect(toNetworkFailure(coded('ERR_INVALID_CHAR'), null)).toBeNull();
  expect(toNetworkFailure('thrown text', 200)).toBeNull();
});
