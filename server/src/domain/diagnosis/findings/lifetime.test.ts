import { describe, expect, it } from 'vitest';
import type { KindedTask, SinglePushTask } from '../../../contract/task.ts';
import { aPullRecordTask, aSinglePushTask, after, secondsIn, status, stopReason } from '../testing/tasks.ts';
import { listFindings } from './listFindings.ts';

const hour = 60 * 60;
const single = (stated: Partial<SinglePushTask> = {}): KindedTask => ({
  kind: 'single-push',
  task: aSinglePushTask(stated),
});
/** Findings on a task that began at `aStart`, looked at so many seconds later. */
const seenAfter = (seconds: number, kinded: KindedTask = single()) =>
  listFindings(kinded, secondsIn(seconds));

describe("the end of the vendor's memory", () => {
  it('is announced in its last six hours, running or not', () => {
    const soon = [
      {
        code: 'leaves-query-window-soon',
        severity: 'warning',
        path: 'StartTime',
        params: { remainingMs: 2 * hour * 1000 },
      },
    ];
    const ended = single({
      status: status('ended'),
      endTime: after(300),
      stopReason: stopReason('stopped-by-api'),
    });
    expect(seenAfter(70 * hour)).toEqual(soon);
    expect(seenAfter(70 * hour, ended)).toEqual(soon);
  });

  it('is not worth a word with six hours left, nor where the start is unknown', () => {
    expect(seenAfter(66 * hour)).toEqual([]);
    expect(seenAfter(66 * hour + 1)).toHaveLength(1);
    expect(seenAfter(70 * hour, single({ startTime: null, queryableUntil: null }))).toEqual([]);
  });

  it('has passed for a task that still runs after 72 hours', () => {
    const left = [{ code: 'left-query-window', severity: 'warning', path: 'StartTime', params: {} }];
    expect(seenAfter(72 * hour)).toEqual(left);
    expect(seenAfter(100 * hour)).toEqual(left);
    expect(seenAfter(100 * hour, single({ status: status('ended') }))).toEqual([]);
  });
});

describe('clocks that differ', () => {
  it('show in a task that began over two minutes from now', () => {
    expect(seenAfter(-121)).toEqual([
      { code: 'clock-skew', severity: 'warning', path: 'StartTime', params: { aheadMs: 121_000 } },
    ]);
  });

  it('do not matter up to two minutes', () => {
    expect(seenAfter(-120)).toEqual([]);
    expect(seenAfter(0)).toEqual([]);
  });

  it('are not suspected of a task that is yet to start', () => {
    expect(seenAfter(-hour, single({ status: status('not-started') }))).toEqual([]);
  });
});

it('a pull recording has no query window, and may be planned for later', () => {
  for (const seconds of [-hour, 70 * hour, 100 * hour]) {
    expect(seenAfter(seconds, { kind: 'pull-record', task: aPullRecordTask() })).toEqual([]);
  }
});
