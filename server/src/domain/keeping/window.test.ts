import { expect, it } from 'vitest';
import { windowEndOf } from './window.ts';

const startMs = Date.parse('2026-11-21T09:00:00Z');

it.each(['single-push', 'mixed-push', 'webcast', 'record'] as const)(
  'the vendor forgets a %s 72 hours after its start',
  (kind) => {
    expect(windowEndOf({ kind, startMs })).toBe(Date.parse('2026-11-24T09:00:00Z'));
  },
);

it('nothing says when the vendor forgets a pull recording, or a run that has not begun', () => {
  expect(windowEndOf({ kind: 'pull-record', startMs })).toBeNull();
  expect(windowEndOf({ kind: 'record', startMs: 0 })).toBeNull();
});
