import { expect, it } from 'vitest';
import { canHeal } from './canHeal.ts';
import type { VendorFailure } from './vendorFailure.ts';

const vendor = { code: null, codeN: null, message: null, httpStatus: 400 };
const requestId = null;

const healing: VendorFailure[] = [
  { code: 'vendor-throttled', requestId, vendor, retryAfterSeconds: 1 },
  { code: 'vendor-unavailable', requestId, vendor: null, cause: 'connection-reset' },
  { code: 'vendor-unreadable', requestId, httpStatus: 200, why: 'truncated' },
];
const lasting: VendorFailure[] = [
  { code: 'task-not-found', requestId, vendor },
  { code: 'vendor-rejected', requestId, vendor },
  { code: 'vendor-denied', requestId, vendor },
  { code: 'vendor-timeout', afterMs: 10_000 },
  { code: 'busy', retryAfterSeconds: 6 },
  { code: 'vendor-unreadable', requestId, httpStatus: 200, why: 'not JSON' },
];

it.each(healing)('asks again after $code', (failure) => {
  expect(canHeal(failure)).toBe(true);
});

it.each(lasting)('does not ask again after $code', (failure) => {
  expect(canHeal(failure)).toBe(false);
});
