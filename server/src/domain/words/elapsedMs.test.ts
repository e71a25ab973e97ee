import { expect, it } from 'vitest';
import { elapsedMs } from './elapsedMs.ts';

const start = '2026-11-21T09:00:02.000Z';
const end = '2026-11-21T09:12:43.000Z';

it('is the time between two moments', () => {
  expect(elapsedMs(start, end)).toBe(761_000);
  expect(elapsedMs(start, start)).toBe(0);
});

it('is not known when a moment is not known, or the end comes before the start', () => {
  expect(elapsedMs(null, end)).toBeNull();
  expect(elapsedMs(start, null)).toBeNull();
  expect(elapsedMs(end, start)).toBeNull();
});

it('is not known when a moment cannot be read', () => {
  expect(elapsedMs('soon', end)).toBeNull();
});
