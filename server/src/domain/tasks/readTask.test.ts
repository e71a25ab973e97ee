import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '../../contract/kinds.ts';
import type { LookUpAnswer } from '../../contract/lookup.ts';
import type { KindedTask, TaskOf } from '../../contract/task.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { readTask, type TaskReading } from './readTask.ts';
import { exampleAnswers, exampleTask, resultOf } from './testing/examples.ts';

const hidden = (secret: string) => `•••#${testPrint(secret)}`;

function readingOf(kind: Kind, result: unknown): TaskReading {
  const read = readTask(kind, result, testPrint);
  if (read.outcome !== 'task') throw new Error(`${kind} was read as ${read.outcome}`);
  return read.reading;
}

/** The example of this kind with some members replaced; `undefined` leaves one out. */
function read<K extends Kind>(kind: K, changes: Record<string, unknown>) {
  const members = Object.entries({ ...exampleTask(kind), ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  const { task, drift } = readingOf(kind, resultOf(kind, Object.fromEntries(members)));
  return { task: task as TaskOf[K], drift };
}

describe('the outcome of a reading', () => {
  it.each([
    ['no result', undefined],
    ['a null result', null],
    ['an empty result', {}],
    ['no wrapper', { Other: { Status: 3 } }],
    ['a null wrapper', { RecordTask: null }],
    ['an empty wrapper', { RecordTask: {} }],
    ['zero times and status', { RecordTask: { StartTime: 0, EndTime: 0, Status: 0, StopReason: '' } }],
    ['zeros in strings', { RecordTask: { StartTime: '0', EndTime: '0', Status: '0' } }],
    ['some zeros left out', { RecordTask: { Status: 0, RecordFileList: [] } }],
  ])('is absent for %s', (_, result) => {
    expect(readTask('record', result, testPrint)).toEqual({ outcome: 'absent' });
  });

  it.each([
    ['an empty result', {}],
    ['a null wrapper', { TaskDetail: null }],
    ['an empty wrapper', { TaskDetail: {} }],
    ['empty times and status', { TaskId: '', StartTime: '', EndTime: '', Status: '' }],
  ])('is absent for a pull recording with %s', (_, result) => {
    expect(readTask('pull-record', result, testPrint)).toEqual({ outcome: 'absent' });
  });

  it.each([
    ['a list', [], 'Result is of type list'],
    ['a string', 'rtmp://h/a/key', 'Result is of type string'],
    ['a number', 7, 'Result is of type integer'],
    ['a list in the wrapper', { RecordTask: [] }, 'RecordTask is of type list'],
    ['a string in the wrapper', { RecordTask: 'no' }, 'RecordTask is of type string'],
  ])('is unreadable for %s', (_, result, why) => {
    expect(readTask('record', result, testPrint)).toEqual({ outcome: 'unreadable', why });
  });

  it('is a task when only the times are zero, or only the status', () => {
    const { task } = read('record', { StartTime: 0, EndTime: 0, Status: 4 });
    expect(task).toMatchObject({ startTime: null, endTime: null, queryableUntil: null });
    expect(read('record', { Status: 0 }).task.status).toEqual({ code: 0, name: 'unknown' });
  });

  it('carries its kind, so that an answer can be built around it', () => {
    const frame = {
      mode: 'demo',
      origin: 'live',
      query: { profile: 'default' },
      observedAt: '2026-11-21T11:00:00.000Z',
      source: {
        ...{ action: 'a', version: 'v', service: 'rtc', region: 'cn-north-1', requestId: null },
        ...{ httpStatus: 200, durationMs: 1, attempts: 1, cached: false },
      },
      verdict: {
        ...{ code: 'running', tone: 'good', confidence: 'certain', evidence: [], params: {} },
      },
      findings: [],
    } satisfies Omit<LookUpAnswer, keyof KindedTask | 'raw' | 'drift'>;
    const answers: LookUpAnswer[] = kinds.map((kind) => ({
      ...readingOf(kind, exampleAnswers[kind].Result),
      ...frame,
      pictures: [],
    }));
    expect(answers.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a reading survives', () => {
  it('any capitalisation of the wrapper, and prefers the one that holds the task', () => {
    const task = exampleTask('webcast');
    expect(readingOf('webcast', { WebCastTask: task }).drift).toEqual([]);
    expect(readingOf('webcast', { WebcastTask: task, WebCastTask: null }).drift).toEqual([]);
    expect(readingOf('webcast', { webcasttask: task })).toMatchObject({
      task: { userId: 'Your_UserId' },
      drift: [{ path: 'Result.webcasttask', expected: 'absent', got: 'present' }],
    });
  });

  it('a pull recording in TaskDetail and without Stream', () => {
    const detail = Object.fromEntries(
      Object.entries(exampleTask('pull-record')).filter(([name]) => name !== 'Stream'),
    );
    const { task, drift } = readingOf('pull-record', { TaskDetail: detail });
    expect(task).toMatchObject({ status: { code: '生效中', name: 'running' }, app: 'live', stream: null });
    expect(drift).toEqual([{ path: 'Result.TaskDetail', expected: 'absent', got: 'present' }]);
  });

  it.each([
    ['停用', 'disabled'],
    ['未开始', 'not-started'],
    ['生效中', 'running'],
    ['已结束', 'ended'],
  ])('the pull recording status %s', (code, name) => {
    const { task, drift } = read('pull-record', { Status: code });
    expect(task.status).toEqual({ code, name });
    expect(drift).toEqual([]);
  });

  it('live times with an offset or in UTC, and takes none without', () => {
    const { task, drift } = read('pull-record', {
      StartTime: '2023-10-09T07:16:15Z',
      EndTime: '2023-10-09T15:18:28',
    });
    expect(task).toMatchObject({ startTime: '2023-10-09T07:16:15.000Z', endTime: null });
    expect(drift).toEqual([{ path: 'EndTime', expected: 'time with offset', got: 'string' }]);
  });

  it('a push state as number or as string', () => {
    const running = { Status: 2, EndTime: 0, StopReason: '' };
    const state = { code: 5, name: 'pushing', meaningful: true };
    expect(read('single-push', { ...running, PushStreamState: 5 })).toMatchObject({
      task: { pushState: state },
      drift: [],
    });
    expect(read('mixed-push', { ...running, PushStreamState: '5' })).toMatchObject({
      task: { pushState: state },
      drift: [{ path: 'PushStreamState', expected: 'integer', got: 'string' }],
    });
  });

  it('codecs of a recording as string, as number, in words and absent', () => {
    const files = [
      { VideoCodec: '0', AudioCodec: '0' },
      { VideoCodec: 1, AudioCodec: '9' },
      { VideoCodec: 'h265' },
    ];
    const { task, drift } = read('record', { RecordFileList: files });
    expect(task.recordFileList?.map(({ videoCodec, audioCodec }) => [videoCodec, audioCodec])).toEqual([
      [
        { code: 0, name: 'H.264' },
        { code: 0, name: 'AAC' },
      ],
      [
        { code: 1, name: 'ByteVC1' },
        { code: 9, name: 'unrecognised' },
      ],
      [{ code: 'h265', name: 'unrecognised' }, null],
    ]);
    expect(drift).toEqual([{ path: 'RecordFileList[1].VideoCodec', expected: 'string', got: 'integer' }]);
  });

  it('regions in pixels, and the old spelling of ZOrder', () => {
    const Regions = [{ StreamIndex: 1, LocationX: 10, LocationY: 20, Width: 640, Height: 360, Zorder: 3 }];
    const { task, drift } = read('mixed-push', {
      PushStreamState: 6,
      Layout: { LayoutMode: 2, CustomLayout: { Regions } },
    });
    const region = { width: 640, height: 360, widthProportion: null, heightProportion: null, zOrder: 3 };
    expect(task.layout?.customLayout?.regions?.[0]).toMatchObject(region);
    const path = 'Layout.CustomLayout.Regions[0]';
    expect(drift).toEqual(
      ['Width', 'Height', 'Zorder'].map((name) => ({
        path: `${path}.${name}`,
        expected: 'absent',
        got: 'present',
      })),
    );
  });

  it('a task whose members are all missing but one', () => {
    const { task, drift } = readingOf('mixed-push', { PushMixedStreamToCDNTask: { Status: 2 } });
    expect(task).toMatchObject({ status: { name: 'running' }, pushState: null, layout: null, encode: null });
    expect(drift).toEqual([]);
  });

  it('a thousand files', () => {
    const RecordFileList = Array.from({ length: 1_000 }, (_, index) => ({ Vid: `v${index}`, Size: '1' }));
    const { task, drift } = read('record', { RecordFileList });
    expect(task.recordFileList?.[999]).toMatchObject({ vid: 'v999', size: 1 });
    expect(drift).toHaveLength(200);
    expect(drift.at(-1)).toEqual({ path: '…', expected: 'at most 200 entries', got: '801 more' });
  });

  it('nesting far deeper than any answer', () => {
    const depth = 100_000;
    const deep: unknown = JSON.parse('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth));
    expect(() =>
      JSON.stringify(readingOf('record', { RecordTask: { Status: 3, Extra: deep } })),
    ).not.toThrow();
  });

  it('members with the names of built-in ones', () => {
    const result: unknown = JSON.parse(
      '{"RecordTask": {"Status": 3, "StopReason": "constructor", "__proto__": {"EndTime": 5}, "constructor": null}}',
    );
    expect(readingOf('record', result)).toMatchObject({
      task: { endTime: null, stopReason: { code: 'constructor', name: 'unrecognised' } },
      drift: [{ path: 'StopReason' }, { path: '__proto__' }, { path: 'constructor' }],
    });
  });
});

describe('the run of a task', () => {
  it.each([
    [0, 'unknown'],
    [1, 'not-started'],
    [2, 'running'],
    [3, 'ended'],
    [4, 'failed'],
  ])('has the status %i, %s', (code, name) => {
    expect(read('webcast', { Status: code }).task.status).toEqual({ code, name });
  });

  it('keeps a status nobody knows, and says so', () => {
    const { task, drift } = read('webcast', { Status: 9 });
    expect(task.status).toEqual({ code: 9, name: 'unrecognised' });
    expect(drift).toEqual([{ path: 'Status', expected: 'one of 0, 1, 2, 3, 4', got: '9' }]);
  });

  it.each([
    [undefined, 'absent'],
    [null, 'null'],
  ])('misses its status: %s', (Status, got) => {
    const { task, drift } = read('webcast', { Status });
    expect(task.status).toEqual({ code: null, name: 'unrecognised' });
    expect(drift).toEqual([{ path: 'Status', expected: 'present', got }]);
  });

  it.each([
    ['UnknownStopReason', 'unknown'],
    ['StopByAPI', 'stopped-by-api'],
    ['StartTaskFailed', 'start-failed'],
    ['IdleTimeOut', 'idle-timeout'],
    ['UserDisconnect', 'user-disconnected'],
  ])('ends for the reason %s', (code, name) => {
    const { task, drift } = read('single-push', { StopReason: code, PushStreamState: 6 });
    expect(task.stopReason).toEqual({ code, name });
    expect(drift).toEqual([]);
  });

  it("knows another kind's reason, and that its own page does not list it", () => {
    const { task, drift } = read('single-push', { StopReason: 'ExceedMaxRunningTime', PushStreamState: 6 });
    expect(task.stopReason?.name).toBe('max-running-time-exceeded');
    expect(drift).toMatchObject([{ path: 'StopReason', got: 'ExceedMaxRunningTime' }]);
  });

  it('has no reason while the vendor sends an empty one', () => {
    expect(read('record', { StopReason: '' })).toMatchObject({ task: { stopReason: null }, drift: [] });
  });

  it('can be looked up until 72 hours from its start', () => {
    const { task } = read('record', { StartTime: Date.UTC(2026, 10, 21, 9), EndTime: 0 });
    expect(task).toMatchObject({ startTime: '2026-11-21T09:00:00.000Z', endTime: null });
    expect(task.queryableUntil).toBe('2026-11-24T09:00:00.000Z');
  });

  it.each([8.64e15 + 1, 1e300, -1, Infinity])('has no start when it is said to be %d', (StartTime) => {
    const { task, drift } = read('record', { StartTime });
    expect(task).toMatchObject({ startTime: null, queryableUntil: null });
    expect(drift).toHaveLength(1);
  });

  it('shows a start at the end of time, but no end of the window beyond it', () => {
    const { task } = read('record', { StartTime: 8.64e15 });
    expect(task).toMatchObject({ startTime: '+275760-09-13T00:00:00.000Z', queryableUntil: null });
  });

  it('has a push state that means something only while it runs', () => {
    expect(read('single-push', { Status: 3 }).task.pushState).toEqual({
      code: 6,
      name: 'stopped',
      meaningful: false,
    });
  });
});

describe('secrets', () => {
  it('are masked in task and raw alike', () => {
    const PushURL = 'rtmp://me:pw@push.example.com/live/key-1?txSecret=abcd&txTime=5f';
    const { task, raw } = readingOf('single-push', resultOf('single-push', { Status: 2, PushURL }));
    const pushUrl = `rtmp://${hidden('me:pw')}@push.example.com/live/${hidden('key-1')}?txSecret=${hidden('abcd')}&txTime=${hidden('5f')}`;
    expect(task).toMatchObject({ pushUrl });
    expect(raw).toEqual(resultOf('single-push', { Status: 2, PushURL: pushUrl }));
  });
});
