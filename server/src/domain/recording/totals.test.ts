import { expect, it } from 'vitest';
import { aFile } from '../diagnosis/testing/tasks.ts';
import { averageKbps, totalOf } from './totals.ts';

it('sums what files say and counts those that do not', () => {
  const files = [aFile(), aFile({ size: null }), aFile({ lasts: 30 })];
  expect(totalOf(files, 'duration')).toEqual({ sum: 150_000, silent: 0 });
  expect(totalOf(files, 'size')).toEqual({ sum: 2_000_000, silent: 1 });
});

it('computes the bit rate the vendor does not send', () => {
  expect(averageKbps(aFile({ size: 30_388_433, duration: 457_280 }))).toBeCloseTo(531.6, 1);
});

it.each([{ size: null }, { duration: null }, { duration: 0 }])('has no bit rate with %j', (rest) => {
  expect(averageKbps(aFile(rest))).toBeNull();
});
