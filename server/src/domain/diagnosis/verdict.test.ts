import { describe, expect, it } from 'vitest';
import type {
  KindedTask,
  MixedControl,
  PushStateName,
  StatusName,
  StopReasonName,
} from '../../contract/task.ts';
import type { VerdictCode } from '../../contract/verdict.ts';
import {
  aFile,
  aMixedControl,
  aMixedPushTask,
  aPullRecordTask,
  aRecordTask,
  aSinglePushTask,
  aWebcastTask,
  after,
  pushState,
  status,
  stopReason,
} from './testing/tasks.ts';
import { decideVerdict } from './verdict.ts';

const ended = { status: status('ended'), endTime: after(300) };
const failed = { status: status('failed') };

const single = (stated: Parameters<typeof aSinglePushTask>[0]): KindedTask => ({
  kind: 'single-push',
  task: aSinglePushTask(stated),
});
const mixed = (stated: Parameters<typeof aMixedPushTask>[0]): KindedTask => ({
  kind: 'mixed-push',
  task: aMixedPushTask(stated),
});
const webcast = (stated: Parameters<typeof aWebcastTask>[0]): KindedTask => ({
  kind: 'webcast',
  task: aWebcastTask(stated),
});
const record = (stated: Parameters<typeof aRecordTask>[0]): KindedTask => ({
  kind: 'record',
  task: aRecordTask({ recordFileList: [aFile({ lasts: 300 })], ...stated }),
});
const pullRecord = (stated: Parameters<typeof aPullRecordTask>[0]): KindedTask => ({
  kind: 'pull-record',
  task: aPullRecordTask(stated),
});
const everyRtcKind = (stated: Parameters<typeof single>[0] & object): KindedTask[] => {
  const { status, startTime, endTime, stopReason } = aSinglePushTask(stated);
  const common = { status, startTime, endTime, stopReason };
  return [single(common), mixed(common), webcast(common), record(common)];
};

describe('the verdict on a task not yet ended', () => {
  it.each<[PushStateName, VerdictCode]>([
    ['pushing', 'running-pushing'],
    ['connected', 'running-connected'],
    ['reconnecting', 'running-reconnecting'],
    ['connecting', 'running-connecting'],
    ['not-started', 'running-not-pushing'],
    ['unavailable', 'running-state-unavailable'],
  ])('of a running relay in push state %s is %s, certainly', (name, code) => {
    for (const kinded of [single({ pushState: pushState(name) }), mixed({ pushState: pushState(name) })]) {
      expect(decideVerdict(kinded)).toMatchObject({
        code,
        confidence: 'certain',
        evidence: ['Status', 'PushStreamState'],
      });
    }
  });

  it('of a running relay without a push state, or with one we do not know, is only likely', () => {
    expect(decideVerdict(single({ pushState: null }))).toMatchObject({
      code: 'running-state-unavailable',
      confidence: 'likely',
      evidence: ['Status'],
    });
    expect(decideVerdict(mixed({ pushState: pushState('unrecognised') }))).toMatchObject({
      code: 'running-state-unavailable',
      confidence: 'likely',
      evidence: ['Status', 'PushStreamState'],
    });
  });

  it('of a running capture is running, and of a running recording is recording', () => {
    expect(decideVerdict(webcast({}))).toMatchObject({ code: 'running', tone: 'good' });
    expect(decideVerdict(record({}))).toMatchObject({ code: 'recording', tone: 'good' });
    expect(decideVerdict(record({ recordFileList: null }))).toMatchObject({ code: 'recording' });
  });

  it.each<[StatusName, VerdictCode]>([
    ['not-started', 'waiting-to-start'],
    ['unknown', 'abnormal'],
  ])('of any RTC task with status %s is %s', (name, code) => {
    for (const kinded of everyRtcKind({ status: status(name) })) {
      expect(decideVerdict(kinded)).toMatchObject({ code, confidence: 'certain', evidence: ['Status'] });
    }
  });

  it('brings the code of a status we do not know', () => {
    for (const kinded of everyRtcKind({ status: { code: 7, name: 'unrecognised' } })) {
      expect(decideVerdict(kinded)).toMatchObject({ code: 'unrecognised-status', params: { status: 7 } });
    }
    expect(decideVerdict(single({ status: { code: null, name: 'unrecognised' } }))).toMatchObject({
      code: 'unrecognised-status',
      params: { status: null },
    });
    expect(decideVerdict(pullRecord({ status: { code: '暂停', name: 'unrecognised' } }))).toMatchObject({
      code: 'unrecognised-status',
      params: { status: '暂停' },
    });
  });
});

describe('whether a relay that does not push waits for a publisher', () => {
  const notPushing = { pushState: pushState('not-started') };
  const withMode = (mode: MixedControl['pushStreamMode']) =>
    decideVerdict(mixed({ ...notPushing, control: aMixedControl({ pushStreamMode: mode }) }));

  it('is so in mode 0, the default, and not in mode 1', () => {
    expect(withMode({ code: 0, name: 'on-publish' })).toMatchObject({
      evidence: ['Status', 'PushStreamState', 'Control.PushStreamMode'],
      params: { waitsForPublisher: true },
    });
    expect(withMode({ code: 1, name: 'on-start' })).toMatchObject({ params: { waitsForPublisher: false } });
    expect(withMode(null)).toMatchObject({
      evidence: ['Status', 'PushStreamState'],
      params: { waitsForPublisher: true },
    });
  });

  it('is not known for an unknown mode, nor for single push, which has none', () => {
    expect(withMode({ code: 2, name: 'unrecognised' })).toMatchObject({
      params: { waitsForPublisher: null },
    });
    expect(decideVerdict(single(notPushing))).toMatchObject({
      code: 'running-not-pushing',
      params: { waitsForPublisher: null },
    });
  });
});

describe('the verdict on an ended task', () => {
  it.each<[StopReasonName, VerdictCode]>([
    ['stopped-by-api', 'ended-by-api'],
    ['start-failed', 'ended-start-failed'],
    ['unknown', 'ended-unknown-reason'],
  ])('stopped for %s is %s in every RTC kind', (name, code) => {
    for (const kinded of everyRtcKind({ ...ended, stopReason: stopReason(name) })) {
      expect(decideVerdict(kinded)).toMatchObject({
        code,
        confidence: 'certain',
        evidence: ['Status', 'StopReason'],
      });
    }
  });

  it('says so when the vendor gave no reason', () => {
    for (const kinded of everyRtcKind(ended)) {
      expect(decideVerdict(kinded)).toMatchObject({ code: 'ended-without-reason', tone: 'warning' });
    }
  });

  it('is ended-user-left for the two relays', () => {
    const left = { ...ended, stopReason: stopReason('user-disconnected') };
    expect(decideVerdict(single(left))).toMatchObject({ code: 'ended-user-left', tone: 'neutral' });
    expect(decideVerdict(mixed(left))).toMatchObject({ code: 'ended-user-left', tone: 'neutral' });
  });

  it.each<[StopReasonName, string, KindedTask[]]>([
    [
      'user-disconnected',
      'UserDisconnect',
      [
        webcast({ ...ended, stopReason: stopReason('user-disconnected') }),
        record({ ...ended, stopReason: stopReason('user-disconnected') }),
      ],
    ],
    ['idle-timeout', 'IdleTimeOut', [webcast({ ...ended, stopReason: stopReason('idle-timeout') })]],
    [
      'max-running-time-exceeded',
      'ExceedMaxRunningTime',
      [
        single({ ...ended, stopReason: stopReason('max-running-time-exceeded') }),
        mixed({ ...ended, stopReason: stopReason('max-running-time-exceeded') }),
        record({ ...ended, stopReason: stopReason('max-running-time-exceeded') }),
      ],
    ],
    [
      'unrecognised',
      'StoppedByMoonlight',
      everyRtcKind({ ...ended, stopReason: stopReason('unrecognised') }),
    ],
  ])("takes %s for unknown where the kind's page does not list it", (_, reason, tasks) => {
    for (const kinded of tasks) {
      expect(decideVerdict(kinded)).toMatchObject({ code: 'ended-unknown-reason', params: { reason } });
    }
  });

  describe('by idling', () => {
    const idle = { ...ended, stopReason: stopReason('idle-timeout') };

    it('says since when nobody published', () => {
      const control = { mediaType: null, maxIdleTime: 180 };
      expect(decideVerdict(single({ ...idle, control }))).toEqual({
        code: 'ended-idle',
        tone: 'warning',
        confidence: 'certain',
        evidence: ['Status', 'StopReason', 'EndTime', 'Control.MaxIdleTime'],
        params: { idleSince: '2026-11-21T09:02:00.000Z', maxIdleSeconds: 180 },
      });
      expect(decideVerdict(mixed({ ...idle, control: aMixedControl({ maxIdleTime: 60 }) }))).toMatchObject({
        params: { idleSince: '2026-11-21T09:04:00.000Z', maxIdleSeconds: 60 },
      });
    });

    it('never puts that before the start', () => {
      const control = { mediaType: null, maxIdleTime: 301 };
      expect(decideVerdict(single({ ...idle, control }))).toMatchObject({
        params: { idleSince: '2026-11-21T09:00:00.000Z' },
      });
    });

    it('leaves it open where the limit is not known, as for every recording', () => {
      for (const kinded of [single(idle), mixed(idle), record(idle)]) {
        expect(decideVerdict(kinded)).toMatchObject({
          code: 'ended-idle',
          evidence: ['Status', 'StopReason'],
          params: { idleSince: null, maxIdleSeconds: null },
        });
      }
    });

    it('leaves it open where the limit is beyond all time', () => {
      const control = { mediaType: null, maxIdleTime: -1e300 };
      expect(decideVerdict(single({ ...idle, control }))).toMatchObject({ params: { idleSince: null } });
    });
  });

  describe('by its running time', () => {
    const tooLong = { ...ended, stopReason: stopReason('max-running-time-exceeded') };

    it('says how far the run is from the limit', () => {
      expect(decideVerdict(webcast({ ...tooLong, maxRunningTime: 298 }))).toEqual({
        code: 'ended-max-running-time',
        tone: 'warning',
        confidence: 'certain',
        evidence: ['Status', 'StopReason', 'StartTime', 'EndTime', 'MaxRunningTime'],
        params: { maxRunningSeconds: 298, differenceMs: 2000 },
      });
    });

    it('leaves that open where the limit or the start is not known', () => {
      expect(decideVerdict(webcast(tooLong))).toMatchObject({
        params: { maxRunningSeconds: null, differenceMs: null },
      });
      expect(decideVerdict(webcast({ ...tooLong, startTime: null, maxRunningTime: 300 }))).toMatchObject({
        evidence: ['Status', 'StopReason'],
        params: { maxRunningSeconds: 300, differenceMs: null },
      });
    });
  });

  describe('that recorded nothing', () => {
    it('is ended-no-files, whatever the reason, which is kept', () => {
      const stopped = { ...ended, stopReason: stopReason('stopped-by-api') };
      expect(decideVerdict(record({ ...stopped, recordFileList: [] }))).toEqual({
        code: 'ended-no-files',
        tone: 'bad',
        confidence: 'certain',
        evidence: ['Status', 'RecordFileList'],
        params: { otherwise: 'ended-by-api' },
      });
    });

    it('is only likely so where the list is absent', () => {
      expect(decideVerdict(record({ ...ended, recordFileList: null }))).toMatchObject({
        code: 'ended-no-files',
        confidence: 'likely',
        params: { otherwise: 'ended-without-reason' },
      });
    });
  });
});

describe('the verdict on a failed task', () => {
  it('is failed-to-start when the vendor says that the start failed', () => {
    for (const kinded of everyRtcKind({ ...failed, stopReason: stopReason('start-failed') })) {
      expect(decideVerdict(kinded)).toMatchObject({
        code: 'failed-to-start',
        tone: 'bad',
        evidence: ['Status', 'StopReason'],
      });
    }
  });

  it('is failed for any other reason or none, with or without an end time', () => {
    for (const endTime of [null, after(300)]) {
      for (const kinded of everyRtcKind({ ...failed, endTime })) {
        expect(decideVerdict(kinded)).toMatchObject({
          code: 'failed',
          evidence: ['Status'],
          params: { reason: null },
        });
      }
      for (const kinded of everyRtcKind({ ...failed, endTime, stopReason: stopReason('idle-timeout') })) {
        expect(decideVerdict(kinded)).toMatchObject({ code: 'failed', params: { reason: 'IdleTimeOut' } });
      }
    }
  });

  it('stays bad when the relay failed in the middle of connecting', () => {
    expect(decideVerdict(single({ ...failed, pushState: pushState('reconnecting') }))).toMatchObject({
      code: 'failed',
    });
  });
});

describe('the verdict on a pull recording', () => {
  it.each<[StatusName, VerdictCode]>([
    ['not-started', 'scheduled'],
    ['running', 'recording'],
    ['ended', 'ended'],
    ['disabled', 'disabled'],
  ])('with status %s is %s', (name, code) => {
    for (const endTime of [null, after(300), after(30 * 24 * 60 * 60)]) {
      expect(decideVerdict(pullRecord({ status: status(name), endTime }))).toMatchObject({
        code,
        confidence: 'certain',
        evidence: ['Status'],
      });
    }
  });
});

describe('a contradictory verdict', () => {
  it('names both sides once, every clash, and what would hold without them', () => {
    const kinded = single({ endTime: after(300), stopReason: stopReason('idle-timeout') });
    expect(decideVerdict(kinded)).toEqual({
      code: 'contradictory',
      tone: 'warning',
      confidence: 'likely',
      evidence: ['Status', 'EndTime', 'StopReason'],
      params: {
        otherwise: 'running-state-unavailable',
        clashes: ['running-with-end-time', 'running-with-stop-reason'],
      },
    });
  });

  it('takes a push that stopped under a running task for one that does not push', () => {
    expect(decideVerdict(mixed({ pushState: pushState('stopped') }))).toMatchObject({
      code: 'contradictory',
      params: { otherwise: 'running-not-pushing', clashes: ['running-with-push-stopped'] },
    });
  });

  it('comes before a recording without files', () => {
    const kinded = record({ status: status('ended'), endTime: null, recordFileList: [] });
    expect(decideVerdict(kinded)).toMatchObject({
      code: 'contradictory',
      params: { otherwise: 'ended-no-files' },
    });
  });
});
