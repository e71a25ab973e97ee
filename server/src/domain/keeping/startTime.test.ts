import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toStartMs, toStartTime } from './startTime.ts';

it('a start is the same as time and as number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8.64e15 }), (startMs) => {
      expect(toStartMs({ startTime: toStartTime(startMs) })).toBe(startMs);
    }),
  );
});

it('0 stands for no start', () => {
  expect(toStartTime(0)).toBeNull();
  expect(toStartMs({ startTime: null })).toBe(0);
});
