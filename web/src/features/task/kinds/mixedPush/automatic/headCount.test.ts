import { describe, expect, it } from 'vitest';
import { readHeads, writeHeads } from './headCount.ts';

describe('the number of people in a sketch', () => {
  it('is the number of listed streams, at most seventeen', () => {
    expect(readHeads(undefined, 5)).toBe(5);
    expect(readHeads(undefined, 30)).toBe(17);
  });

  it('is two when everyone in the room is taken', () => {
    expect(readHeads(undefined, 0)).toBe(2);
  });

  it('is what the address says, unless that is nonsense', () => {
    expect(readHeads('9', 5)).toBe(9);
    for (const text of ['0', '18', '-3', '2.5', 'many', '']) expect(readHeads(text, 5)).toBe(5);
  });

  it('leaves the address alone when it is the usual one', () => {
    expect(writeHeads(5, 5)).toBeUndefined();
    expect(writeHeads(6, 5)).toBe('6');
  });
});
