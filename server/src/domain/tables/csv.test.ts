import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const bodyOf = (cell: string) => toCsv([[cell]]).slice(1, -2);

describe('toCsv', () => {
  it('starts with a byte order mark and ends each row with CRLF', () => {
    expect(
      toCsv([
        ['name', 'bytes'],
        ['a.mp4', 12],
      ]),
    ).toBe('\uFEFFname,bytes\r\na.mp4,12\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(bodyOf('a,b')).toBe('"a,b"');
    expect(bodyOf('say "hi"')).toBe('"say ""hi"""');
    expect(bodyOf('two\nlines')).toBe('"two\nlines"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '\rx'])(
    'keeps a spreadsheet from running %j as a formula',
    (text) => {
      expect(bodyOf(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves numbers numbers, negative ones too, and null empty', () => {
    expect(toCsv([[-5, null, 0.5]]).slice(1)).toBe('-5,,0.5\r\n');
  });
});
