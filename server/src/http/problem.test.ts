import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemSchema, problemStatus, type VendorError } from '../contract/problem.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';
import { toProblem } from './problem.ts';

const vendor: VendorError = {
  code: 'InvalidParameter.IllegalRoomID',
  codeN: null,
  message: 'room id is illegal',
  httpStatus: 400,
};

const failures: VendorFailure[] = [
  { code: 'task-not-found', requestId: 'r', vendor },
  { code: 'task-not-found', requestId: null, vendor: null },
  { code: 'vendor-rejected', requestId: 'r', vendor },
  { code: 'vendor-denied', requestId: 'r', vendor },
  { code: 'vendor-throttled', requestId: 'r', vendor, retryAfterSeconds: 2 },
  { code: 'busy', retryAfterSeconds: 3 },
  { code: 'vendor-unavailable', requestId: 'r', vendor, cause: 'HTTP 502' },
  { code: 'vendor-unavailable', requestId: null, vendor: null, cause: 'connection-refused' },
  { code: 'vendor-timeout', afterMs: 10_000 },
  { code: 'vendor-unreadable', requestId: null, httpStatus: 200, why: 'not JSON' },
];

describe('toProblem', () => {
  it.each(failures)('words $code', (failure) => {
    const problem = toProblem(failure);
    expect(z.safeParse(problemSchema, problem).success).toBe(true);
    expect(problem.code).toBe(failure.code);
    expect(problem.status).toBe(problemStatus[failure.code]);
    expect(problem.detail).not.toMatch(/undefined|null/);
  });

  it('carries the vendor’s words and request id where there are any', () => {
    expect(toProblem({ code: 'vendor-rejected', requestId: 'r', vendor })).toMatchObject({
      requestId: 'r',
      vendor,
      detail: 'The vendor answered InvalidParameter.IllegalRoomID.',
    });
    expect(toProblem({ code: 'vendor-timeout', afterMs: 10_000 })).not.toHaveProperty('requestId');
  });

  it('names the status where the vendor named no code', () => {
    const unnamed: VendorError = { code: null, codeN: null, message: null, httpStatus: 502 };
    const problem = toProblem({
      code: 'vendor-unavailable',
      requestId: null,
      vendor: unnamed,
      cause: 'HTTP 502',
    });
    expect(problem.detail).toBe('The vendor answered HTTP 502.');
  });

  it('says how long to wait when throttled or busy', () => {
    expect(toProblem({ code: 'busy', retryAfterSeconds: 3 }).retryAfterSeconds).toBe(3);
  });
});
