import { describe, expect, test } from 'vitest';
import { lifeCycleStory } from './lifeCycle.ts';
import { second } from './story.ts';

const anchorMs = Date.parse('2026-11-21T09:00:00Z');
const at = (seconds: number) =>
  lifeCycleStory.task({ anchorMs, nowMs: anchorMs + seconds * second, origin: '' });

describe('the task that moves through its life', () => {
  test.each([
    { from: 0, to: 14.999, Status: 1, PushStreamState: 0 },
    { from: 15, to: 29.999, Status: 2, PushStreamState: 2 },
    { from: 30, to: 44.999, Status: 2, PushStreamState: 4 },
    { from: 45, to: 89.999, Status: 2, PushStreamState: 5 },
    { from: 90, to: 109.999, Status: 2, PushStreamState: 3 },
    { from: 110, to: 149.999, Status: 2, PushStreamState: 5 },
  ])(
    'is at status $Status, push state $PushStreamState from second $from to $to',
    ({ from, to, ...state }) => {
      const unended = { ...state, StartTime: anchorMs, EndTime: 0, StopReason: '' };
      expect(at(from)).toMatchObject(unended);
      expect(at(to)).toMatchObject(unended);
    },
  );

  test('is stopped through the API after two and a half minutes', () => {
    const over = {
      Status: 3,
      PushStreamState: 6,
      StopReason: 'StopByAPI',
      StartTime: anchorMs,
      EndTime: anchorMs + 150 * second,
    };
    expect(at(150)).toMatchObject(over);
    expect(at(179.999)).toMatchObject(over);
  });

  test('starts over after three minutes, with a new start time', () => {
    expect(at(180)).toMatchObject({ Status: 1, StartTime: anchorMs + 180 * second });
    expect(at(180 + 90)).toMatchObject({ PushStreamState: 3, StartTime: anchorMs + 180 * second });
  });
});
