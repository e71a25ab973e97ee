import { describe, expect, it } from 'vitest';
import { seePlannedWindow } from './plannedWindow.ts';

describe('seePlannedWindow', () => {
  it.each([
    ['before it', 500, { is: 'ahead', startsInMs: 500 }],
    ['at its start', 1000, { is: 'open', sinceMs: 0, endsInMs: 1000 }],
    ['inside', 1400, { is: 'open', sinceMs: 400, endsInMs: 600 }],
    ['at its end', 2000, { is: 'past', endedAgoMs: 0 }],
  ] as const)('is seen from %s', (_, nowMs, seen) => {
    expect(seePlannedWindow(1000, 2000, nowMs)).toEqual(seen);
  });

  it('stays open without an end', () => {
    expect(seePlannedWindow(1000, null, 5000)).toEqual({ is: 'open', sinceMs: 4000, endsInMs: null });
  });

  it('says nothing about a window of which neither side is known', () => {
    expect(seePlannedWindow(null, null, 5000)).toEqual({ is: 'unknown' });
  });
});
