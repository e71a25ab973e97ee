import { abnormal, ended, failed, type RtcLife, running, waiting } from './rtcLife.ts';
import { classApp, hour, inRoom, minute, second, showApp, type TaskStory } from './story.ts';

const output = (width: number, height: number, frameRate: number, bitrate: number) => ({
  Width: width,
  Height: height,
  FrameRate: frameRate,
  Bitrate: bitrate,
});

interface Capture {
  outputs?: readonly ReturnType<typeof output>[];
  maxRunningTime?: number;
  checks?: { freeze: number; blank: number; crash: number };
  eventNotify?: { EnableEventNotify: boolean; StartTimeout: number };
}

/** A web capture with every member the vendor's page lists. (Source: task-types §4) */
const capture = (
  life: RtcLife,
  page: string,
  {
    outputs = [output(1280, 720, 15, 0)],
    maxRunningTime = 86400,
    checks = { freeze: 0, blank: 0, crash: 0 },
    eventNotify = { EnableEventNotify: false, StartTimeout: 0 },
  }: Capture = {},
) => ({
  ...life,
  UserId: `webcast-${page}`,
  SourceURL: `https://recorder:FAKE-PASSWORD@board.example.com/${page}?token=FAKE0000TOKEN&lang=zh`,
  VideoSolutions: outputs,
  MaxRunningTime: maxRunningTime,
  MonitorConfig: {
    FreezeCheckInterval: checks.freeze,
    BlankCheckInterval: checks.blank,
    CrashCheckInterval: checks.crash,
  },
  EventNotifyConfig: eventNotify,
});

export const webcastStories: readonly TaskStory[] = [
  {
    name: 'webcast-running',
    kind: 'webcast',
    query: inRoom(classApp, 'class-2026-07', { taskId: 'board-1' }),
    task: ({ anchorMs }) =>
      capture(running(anchorMs - 42 * minute), 'whiteboard-7', {
        outputs: [output(1920, 1080, 30, 4000), output(640, 360, 15, 600)],
        maxRunningTime: 4 * 3600,
        checks: { freeze: 30, blank: 5, crash: 5 },
        eventNotify: { EnableEventNotify: true, StartTimeout: 30 },
      }),
    expectedVerdict: 'running',
    expectedDrift: [],
  },
  {
    // The key is spelt as in the vendor's example, not as in its table. (S2)
    name: 'webcast-max-running-time',
    kind: 'webcast',
    resultKey: 'WebcastTask',
    query: inRoom(classApp, 'class-2026-06', { taskId: 'board-1' }),
    task: ({ anchorMs }) =>
      capture(ended(anchorMs - 7 * hour, hour + 2 * second, 'ExceedMaxRunningTime'), 'whiteboard-6', {
        outputs: [output(1920, 1080, 60, 10000)],
        maxRunningTime: 3600,
        checks: { freeze: 0, blank: 5, crash: 5 },
      }),
    expectedVerdict: 'ended-max-running-time',
    expectedDrift: [],
    title: {
      'zh-CN': '云录屏达到最长运行时间，自动结束',
      en: 'A web capture cut off by its maximum running time',
    },
  },
  {
    name: 'webcast-stopped-by-api',
    kind: 'webcast',
    query: inRoom(showApp, 'show-305', { taskId: 'scoreboard' }),
    task: ({ anchorMs }) =>
      capture(ended(anchorMs - 27 * hour, 48 * minute, 'StopByAPI'), 'scoreboard', {
        eventNotify: { EnableEventNotify: true, StartTimeout: 0 },
      }),
    expectedVerdict: 'ended-by-api',
    expectedDrift: [],
  },
  {
    name: 'webcast-unknown-reason',
    kind: 'webcast',
    query: inRoom(showApp, 'show-304', { taskId: 'scoreboard' }),
    task: ({ anchorMs }) =>
      capture(ended(anchorMs - 50 * hour, 3 * minute, 'UnknownStopReason'), 'scoreboard'),
    expectedVerdict: 'ended-unknown-reason',
    expectedDrift: [],
  },
  {
    name: 'webcast-failed-to-start',
    kind: 'webcast',
    query: inRoom(showApp, 'show-306', { taskId: 'scoreboard' }),
    task: ({ anchorMs }) =>
      capture(failed(anchorMs - 35 * minute, 20 * second, 'StartTaskFailed'), 'page-gone', {
        eventNotify: { EnableEventNotify: false, StartTimeout: 20 },
      }),
    expectedVerdict: 'failed-to-start',
    expectedDrift: [],
  },
  {
    name: 'webcast-waiting-to-start',
    kind: 'webcast',
    query: inRoom(showApp, 'show-310', { taskId: 'scoreboard' }),
    task: ({ anchorMs }) => capture(waiting(anchorMs - 4 * second), 'scoreboard'),
    expectedVerdict: 'waiting-to-start',
    expectedDrift: [],
  },
  {
    name: 'webcast-abnormal',
    kind: 'webcast',
    query: inRoom(showApp, 'show-311', { taskId: 'scoreboard' }),
    task: ({ anchorMs }) =>
      capture(abnormal(anchorMs - 6 * minute), 'scoreboard', { outputs: [output(1281, 721, 15, 0)] }),
    expectedVerdict: 'abnormal',
    expectedDrift: [],
  },
  {
    name: 'webcast-unknown-status',
    kind: 'webcast',
    query: inRoom(showApp, 'show-312', { taskId: 'scoreboard' }),
    task: ({ anchorMs }) => ({ ...capture(running(anchorMs - 9 * minute), 'scoreboard'), Status: 7 }),
    expectedVerdict: 'unrecognised-status',
    expectedDrift: ['Status'],
  },
];
