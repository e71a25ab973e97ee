import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

const sameDay = '2026-11-21T11:00:00.000Z';
const en = createFormat('en', 'utc+8', sameDay);
const zh = createFormat('zh-CN', 'utc+8', sameDay);

describe('instant', () => {
  it('prints the time of the observed day with its zone', () => {
    expect(en.instant('2026-11-21T09:12:43.000Z')).toBe('17:12:43 UTC+8');
    expect(zh.instant('2026-11-21T09:12:43.000Z')).toBe('17:12:43 UTC+8');
  });

  it('puts the date in front on any other day', () => {
    expect(en.instant('2026-11-24T09:00:00.000Z')).toBe('Nov 24, 17:00:00 UTC+8');
    expect(zh.instant('2026-11-24T09:00:00.000Z')).toBe('11月24日 17:00:00 UTC+8');
  });

  it('counts the day in the zone it prints', () => {
    const utc = createFormat('en', 'utc', '2026-11-21T20:00:00.000Z');
    expect(utc.instant('2026-11-21T00:30:00.000Z')).toBe('00:30:00 UTC');
    const china = createFormat('en', 'utc+8', '2026-11-21T20:00:00.000Z');
    expect(china.instant('2026-11-21T00:30:00.000Z')).toBe('Nov 21, 08:30:00 UTC+8');
  });

  it('gives text that is not a time back as it is', () => {
    expect(en.instant('soon')).toBe('soon');
    expect(en.fullInstant('soon')).toBe('soon');
  });

  it('always prints a zone, for any time a task can have', () => {
    const anyTime = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
    for (const format of [
      en,
      zh,
      createFormat('en', 'utc', sameDay),
      createFormat('zh-CN', 'local', sameDay),
    ]) {
      fc.assert(
        fc.property(anyTime, (date) => {
          expect(format.instant(date.toISOString())).toMatch(/\d\d:\d\d:\d\d UTC([+-]\d{1,2}(:\d\d)?)?$/);
        }),
      );
    }
  });
});

it.each([
  [0, '0 s', '0 秒'],
  [250, '250 ms', '250 毫秒'],
  [1000, '1 s', '1 秒'],
  [60_000, '1 min', '1 分钟'],
  [761_000, '12 min 41 s', '12 分 41 秒'],
  [3_600_000, '1 h', '1 小时'],
  [3_605_000, '1 h', '1 小时'],
  [5_400_000, '1 h 30 min', '1 小时 30 分'],
  [259_200_000, '3 d', '3 天'],
  [-90_000, '−1 min 30 s', '−1 分 30 秒'],
])('says %i ms as a duration of at most two neighbouring units', (ms, english, chinese) => {
  expect(en.duration(ms)).toBe(english);
  expect(zh.duration(ms)).toBe(chinese);
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [30_388_433, '30.4 MB'],
  [5_000_000_000_000_000, '5,000 TB'],
])('says %i bytes in decimal units', (bytes, text) => {
  expect(en.bytes(bytes)).toBe(text);
});

it('joins lists the way each language does', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(zh.list(['a', 'b', 'c'])).toBe('a、b和c');
});

it.each([
  ['2026-11-21T09:00:02Z', '2026-11-21T09:12:43Z', '17:00:02 – 17:12:43 UTC+8'],
  ['2026-11-20T09:00:02Z', '2026-11-20T09:12:43Z', 'Nov 20, 17:00:02 – 17:12:43 UTC+8'],
  ['2026-11-20T15:59:00Z', '2026-11-20T16:01:00Z', 'Nov 20, 23:59:00 – Nov 21, 00:01:00 UTC+8'],
  ['soon', '2026-11-20T16:01:00Z', 'soon'],
])('says the span from %s to %s with no more dates than it needs', (from, to, text) => {
  expect(en.span(from, to)).toBe(text);
});
