import { expect, test } from 'vitest';
import { readTime } from './times.ts';

test.each([
  ['1773489600000', '2026-03-14T12:00:00.000Z', 'certain'],
  ['1773489600', '2026-03-14T12:00:00.000Z', 'certain'],
  ['2026-03-14T12:00:00Z', '2026-03-14T12:00:00.000Z', 'certain'],
  ['2026-03-14T20:00:00.5+08:00', '2026-03-14T12:00:00.500Z', 'certain'],
  ['2026-03-14 12:00:00 UTC', '2026-03-14T12:00:00.000Z', 'certain'],
  ['2026-03-14 20:00 GMT+8', '2026-03-14T12:00:00.000Z', 'certain'],
  ['2026-03-14 20:00:00', '2026-03-14T12:00:00.000Z', 'unsure'],
  ['2026/3/14 20:00', '2026-03-14T12:00:00.000Z', 'unsure'],
  ['2026年3月14日 20:00', '2026-03-14T12:00:00.000Z', 'unsure'],
])('%s is a moment', (text, value, sureness) => {
  expect(readTime(`at ${text}, later`, 3)).toEqual({ value, sureness, length: text.length });
});

test.each([
  '0',
  '12345',
  '2026-13-40T99:00:00Z',
  '2026-03-14',
  'yesterday',
  '99999999999999999',
  '1773489600000-x',
])('%s is none that is clear', (text) => {
  expect(readTime(text, 0)).toBeNull();
});
