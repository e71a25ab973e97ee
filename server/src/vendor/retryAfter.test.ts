import { describe, expect, it } from 'vitest';
import { parseRetryAfterMs } from './retryAfter.ts';

describe('Retry-After', () => {
  const nowMs = Date.UTC(2026, 10, 21, 11);

  it.each([
    ['0', 0],
    ['3', 3000],
    ['Sat, 21 Nov 2026 11:00:05 GMT', 5000],
    ['Sat, 21 Nov 2026 10:00:00 GMT', 0],
  ])('%s is a wait of %i ms', (header, waitMs) => {
    expect(parseRetryAfterMs(header, nowMs)).toBe(waitMs);
  });

  it.each([undefined, '', '-1', '1.5', 'soon', '1e9', '99999999', 'Xyz, today'])(
    '%s asks for nothing',
    (header) => {
      expect(parseRetryAfterMs(header, nowMs)).toBeNull();
    },
  );
});
