import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '../../contract/kinds.ts';
import {
  pushStateNames,
  statusNames,
  stopReasonNames,
  type KindedTask,
  type SinglePushTask,
} from '../../contract/task.ts';
import {
  clashes,
  verdictCodes,
  verdictSchema,
  type Clash,
  type VerdictCode,
} from '../../contract/verdict.ts';
import { findClashes } from './clashes.ts';
import { diagnose } from './diagnose.ts';
import {
  aFile,
  aMixedPushTask,
  aPullRecordTask,
  aRecordTask,
  aSinglePushTask,
  aStart,
  aWebcastTask,
  after,
  pushState,
  secondsIn,
  status,
  stopReason,
} from './testing/tasks.ts';

const statuses: SinglePushTask['status'][] = [
  ...([...statusNames, 'unrecognised'] as const).map(status),
  { code: null, name: 'unrecognised' },
];
const reasons: SinglePushTask['stopReason'][] = [
  null,
  ...([...stopReasonNames, 'unrecognised'] as const).map(stopReason),
  { code: 17, name: 'unrecognised' },
];
const pushStates: SinglePushTask['pushState'][] = [
  null,
  ...([...pushStateNames, 'unrecognised'] as const).map(pushState),
];
const times = [
  { startTime: null, endTime: null },
  { startTime: aStart, endTime: null },
  { startTime: aStart, endTime: after(300) },
  { startTime: aStart, endTime: after(-300) },
  { startTime: aStart, endTime: after(24 * 60 * 60) },
  { startTime: null, endTime: after(300) },
];
const fileLists = [null, [], [aFile()]];

/** Every combination of the members that a verdict rests on. */
function* everyTask(): Iterable<KindedTask> {
  for (const status of statuses) {
    for (const time of times) {
      yield { kind: 'pull-record', task: aPullRecordTask({ status, ...time }) };
      for (const stopReason of reasons) {
        const rtc = { status, ...time, stopReason };
        yield { kind: 'webcast', task: aWebcastTask({ ...rtc, maxRunningTime: 300 }) };
        for (const recordFileList of fileLists) {
          yield { kind: 'record', task: aRecordTask({ ...rtc, recordFileList }) };
        }
        for (const pushState of pushStates) {
          const control = { mediaType: null, maxIdleTime: 180 };
          yield { kind: 'single-push', task: aSinglePushTask({ ...rtc, pushState, control }) };
          yield { kind: 'mixed-push', task: aMixedPushTask({ ...rtc, pushState }) };
        }
      }
    }
  }
}

const ofEveryRtcKind: VerdictCode[] = [
  'waiting-to-start',
  'ended-by-api',
  'ended-start-failed',
  'ended-unknown-reason',
  'ended-without-reason',
  'failed-to-start',
  'failed',
  'abnormal',
];
const ofEveryKind: VerdictCode[] = ['unrecognised-status', 'contradictory'];
const ofEveryPush: VerdictCode[] = [
  'running-pushing',
  'running-connected',
  'running-reconnecting',
  'running-connecting',
  'running-not-pushing',
  'running-state-unavailable',
  'ended-idle',
  'ended-user-left',
];
const possible: Record<Kind, VerdictCode[]> = {
  'single-push': [...ofEveryKind, ...ofEveryRtcKind, ...ofEveryPush],
  'mixed-push': [...ofEveryKind, ...ofEveryRtcKind, ...ofEveryPush],
  webcast: [...ofEveryKind, ...ofEveryRtcKind, 'running', 'ended-max-running-time'],
  record: [...ofEveryKind, ...ofEveryRtcKind, 'recording', 'ended-idle', 'ended-no-files'],
  'pull-record': [...ofEveryKind, 'recording', 'scheduled', 'ended', 'disabled'],
};

const space = [...everyTask()].map((kinded) => ({
  kinded,
  verdict: diagnose(kinded, secondsIn(600)).verdict,
}));

/** What each entry breaks of a rule; one readable example is enough to mend it. */
const breaking = (isBroken: (entry: (typeof space)[number]) => boolean) => space.filter(isBroken).slice(0, 1);

describe('over the whole space of statuses, push states, stop reasons and times', () => {
  it('every verdict is one the contract knows', () => {
    expect(breaking(({ verdict }) => !verdictSchema.safeParse(verdict).success)).toEqual([]);
  });

  it('each kind reaches all the verdicts of its rows, and no other', () => {
    for (const kind of kinds) {
      const reached = new Set(
        space.flatMap(({ kinded, verdict }) => (kinded.kind === kind ? verdict.code : [])),
      );
      expect([...reached].sort(), kind).toEqual([...possible[kind]].sort());
    }
    expect(new Set(Object.values(possible).flat())).toEqual(new Set(verdictCodes));
  });

  it('a verdict is contradictory exactly when members clash', () => {
    expect(
      breaking(
        ({ kinded, verdict }) => (verdict.code === 'contradictory') !== findClashes(kinded).length > 0,
      ),
    ).toEqual([]);
  });

  it('every clash occurs, and hides a verdict that the kind has', () => {
    const seen = new Set<Clash>();
    for (const { kinded, verdict } of space) {
      if (verdict.code !== 'contradictory') continue;
      verdict.params.clashes.forEach((clash) => seen.add(clash));
      expect(verdict.params.otherwise).not.toBe('contradictory');
      expect(possible[kinded.kind]).toContain(verdict.params.otherwise);
    }
    expect(seen).toEqual(new Set(clashes));
  });

  it('Status is evidence of all but two times the wrong way round, and no member is named twice', () => {
    expect(
      breaking(({ verdict: { code, evidence } }) => {
        const isByTimesAlone = code === 'contradictory' && evidence.join() === 'StartTime,EndTime';
        return (
          (!isByTimesAlone && !evidence.includes('Status')) || new Set(evidence).size !== evidence.length
        );
      }),
    ).toEqual([]);
  });

  it('evidence names no member that the task lacks, but where its absence is the point', () => {
    const lacking = (kinded: KindedTask, member: string) =>
      (member === 'StartTime' && kinded.task.startTime === null) ||
      (member === 'PushStreamState' && (!('pushState' in kinded.task) || kinded.task.pushState === null)) ||
      (member === 'RecordFileList' && kinded.kind !== 'record');
    expect(
      breaking(({ kinded, verdict }) => verdict.evidence.some((member) => lacking(kinded, member))),
    ).toEqual([]);
  });

  it('good is only said of what runs, bad never of what runs', () => {
    expect(
      breaking(({ kinded, verdict }) => {
        const isRunning = kinded.task.status.name === 'running';
        return (verdict.tone === 'good' && !isRunning) || (verdict.tone === 'bad' && isRunning);
      }),
    ).toEqual([]);
  });

  it('only clashes, absent members and unknown push states make a verdict less than certain', () => {
    const codes = new Set(
      space.flatMap(({ verdict }) => (verdict.confidence === 'likely' ? verdict.code : [])),
    );
    expect([...codes].sort()).toEqual(['contradictory', 'ended-no-files', 'running-state-unavailable']);
  });
});
