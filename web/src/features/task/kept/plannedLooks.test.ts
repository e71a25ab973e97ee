import { expect, it } from 'vitest';
import { plannedLooks } from './plannedLooks.ts';

const minute = 60_000;

it.each([
  [5 * 60, 2],
  [121, 2],
  [120, 1],
  [11, 1],
  [10, 1],
  [1, 1],
  [0, 0],
  [-1, 0],
])('%s min before the end there are %s looks left', (minutes, looks) => {
  expect(plannedLooks(1_000_000 + minutes * minute, 1_000_000)).toBe(looks);
});
