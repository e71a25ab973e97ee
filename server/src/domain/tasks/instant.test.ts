import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseZonedTime, toInstant } from './instant.ts';

it.each([
  ['2023-10-09T15:16:15+08:00', '2023-10-09T07:16:15.000Z'],
  ['2023-10-09T07:16:15Z', '2023-10-09T07:16:15.000Z'],
  ['2023-10-09t07:16:15.250z', '2023-10-09T07:16:15.250Z'],
  ['2024-02-29T00:00:00-05:30', '2024-02-29T05:30:00.000Z'],
])('reads %s', (text, instant) => {
  expect(parseZonedTime(text)).toBe(instant);
});

it.each([
  ['a time without offset', '2023-10-09T15:16:15'],
  ['a day alone', '2023-10-09'],
  ['a space instead of T', '2023-10-09 15:16:15+08:00'],
  ['a day no calendar has', '2023-02-30T00:00:00Z'],
  ['a month no calendar has', '2023-13-01T00:00:00Z'],
  ['an hour no clock has', '2023-10-09T25:00:00Z'],
  ['an offset no zone has', '2023-10-09T15:16:15+24:00'],
  ['a time before 1970', '0001-01-01T00:00:00Z'],
  ['words', 'yesterday'],
  ['nothing', ''],
])('does not read %s', (_, text) => {
  expect(parseZonedTime(text)).toBeNull();
});

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }), (epochMs) => {
      expect(parseZonedTime(toInstant(epochMs) ?? '')).toBe(new Date(epochMs).toISOString());
    }),
  );
});

it.each([-1, 8.64e15 + 1, Infinity, NaN])('has no instant for %d', (epochMs) => {
  expect(toInstant(epochMs)).toBeNull();
});
