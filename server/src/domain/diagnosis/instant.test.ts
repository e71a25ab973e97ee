import { describe, expect, it } from 'vitest';
import { msBetween, toEpochMs, toInstant } from './instant.ts';

describe('instants', () => {
  it('read as epoch milliseconds, and back', () => {
    expect(toEpochMs('1970-01-01T00:00:01.500Z')).toBe(1500);
    expect(toInstant(1500)).toBe('1970-01-01T00:00:01.500Z');
  });

  it('are unknown when absent, unreadable or beyond all time', () => {
    expect(toEpochMs(null)).toBeNull();
    expect(toEpochMs('yesterday')).toBeNull();
    expect(toInstant(Infinity)).toBeNull();
    expect(toInstant(8.65e15)).toBeNull();
  });

  it('lie a signed number of milliseconds apart', () => {
    expect(msBetween('1970-01-01T00:00:01.000Z', '1970-01-01T00:00:03.000Z')).toBe(2000);
    expect(msBetween('1970-01-01T00:00:03.000Z', '1970-01-01T00:00:01.000Z')).toBe(-2000);
    expect(msBetween(null, '1970-01-01T00:00:01.000Z')).toBeNull();
  });
});
