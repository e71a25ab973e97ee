import { describe, expect, it } from 'vitest';
import type { KindedTask, SinglePushTask } from '../../contract/task.ts';
import type { Clash } from '../../contract/verdict.ts';
import { findClashes } from './clashes.ts';
import {
  aPullRecordTask,
  aSinglePushTask,
  aStart,
  aWebcastTask,
  after,
  pushState,
  status,
  stopReason,
} from './testing/tasks.ts';

const single = (stated: Partial<SinglePushTask>): KindedTask => ({
  kind: 'single-push',
  task: aSinglePushTask(stated),
});
const clashesOf = (kinded: KindedTask) => findClashes(kinded).map(({ clash }) => clash);

const notStarted = { status: status('not-started') };
const ended = { status: status('ended'), endTime: after(300) };

describe('members that cannot both be true', () => {
  it.each<[Clash, string[], Partial<SinglePushTask>]>([
    ['running-with-end-time', ['Status', 'EndTime'], { endTime: after(300) }],
    ['running-with-stop-reason', ['Status', 'StopReason'], { stopReason: stopReason('stopped-by-api') }],
    ['running-with-push-stopped', ['Status', 'PushStreamState'], { pushState: pushState('stopped') }],
    ['not-started-with-end-time', ['Status', 'EndTime'], { ...notStarted, endTime: after(300) }],
    [
      'not-started-with-stop-reason',
      ['Status', 'StopReason'],
      { ...notStarted, stopReason: stopReason('start-failed') },
    ],
    [
      'not-started-with-live-push-state',
      ['Status', 'PushStreamState'],
      { ...notStarted, pushState: pushState('pushing') },
    ],
    ['ended-without-end-time', ['Status', 'EndTime'], { ...ended, endTime: null }],
    [
      'ended-with-live-push-state',
      ['Status', 'PushStreamState'],
      { ...ended, pushState: pushState('pushing') },
    ],
    ['end-before-start', ['StartTime', 'EndTime'], { ...ended, endTime: after(-1) }],
  ])('%s', (clash, evidence, stated) => {
    expect(findClashes(single(stated))).toEqual([expect.objectContaining({ clash, evidence })]);
  });

  it('are found in the plan of a pull recording only where it ends before it starts', () => {
    const planned = { status: status('running'), endTime: after(300) };
    expect(clashesOf({ kind: 'pull-record', task: aPullRecordTask(planned) })).toEqual([]);
    expect(
      clashesOf({ kind: 'pull-record', task: aPullRecordTask({ ...planned, endTime: after(-1) }) }),
    ).toEqual(['end-before-start']);
    expect(
      clashesOf({ kind: 'pull-record', task: aPullRecordTask({ status: status('ended'), endTime: null }) }),
    ).toEqual([]);
  });
});

describe('no false alarm', () => {
  it.each<[string, Partial<SinglePushTask>]>([
    ['running, everything else absent', { startTime: null }],
    ['running and pushing', { pushState: pushState('pushing') }],
    ['running with an empty stop reason', { stopReason: { code: '', name: 'unrecognised' } }],
    ['not started, push state not obtained', { ...notStarted, pushState: pushState('unavailable') }],
    ['not started, nothing known of the start', { ...notStarted, startTime: null }],
    ['ended, push stopped', { ...ended, pushState: pushState('stopped') }],
    ['ended, push state not obtained', { ...ended, pushState: pushState('unavailable') }],
    ['ended, never pushed', { ...ended, pushState: pushState('not-started') }],
    ['ended, push state unknown to us', { ...ended, pushState: pushState('unrecognised') }],
    ['ended the moment it started', { ...ended, endTime: aStart }],
    ['ended, start unknown', { ...ended, startTime: null }],
    ['failed without an end time', { status: status('failed') }],
    [
      'failed with end time and reason',
      { status: status('failed'), endTime: after(9), stopReason: stopReason('unknown') },
    ],
    ['failed while it reconnected', { status: status('failed'), pushState: pushState('reconnecting') }],
    [
      'abnormal with anything',
      { status: status('unknown'), pushState: pushState('pushing'), endTime: after(9) },
    ],
    ['a status unknown to us', { status: status('unrecognised'), stopReason: stopReason('unknown') }],
  ])('%s', (_, stated) => {
    expect(clashesOf(single(stated))).toEqual([]);
  });

  it('a kind without push state', () => {
    expect(clashesOf({ kind: 'webcast', task: aWebcastTask() })).toEqual([]);
  });
});
