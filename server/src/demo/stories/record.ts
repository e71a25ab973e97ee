import { abnormal, ended, failed, running, waiting } from './rtcLife.ts';
import { classApp, hour, inRoom, minute, second, showApp, type TaskStory } from './story.ts';

interface Made {
  startMs: number;
  durationMs: number;
  users?: readonly string[];
}

/** About 1.2 Mbps. */
const sizeOf = (durationMs: number): number => Math.round(durationMs * 150);

/** The members every file has, wherever it is stored. (Source: task-types §5) */
const file = ({ startMs, durationMs, users = ['teacher-1'] }: Made) => ({
  Duration: durationMs,
  Size: sizeOf(durationMs),
  StartTime: startMs,
  StreamList: users.map((UserId) => ({ UserId, StreamType: 0 })),
  VideoCodec: '0',
  AudioCodec: '0',
  VideoWidth: 1280,
  VideoHeight: 720,
});

/** In object storage: known by its path. */
const stored = (objectKey: string, made: Made) => ({ ObjectKey: objectKey, ...file(made) });

export const recordStories: readonly TaskStory[] = [
  {
    name: 'record-single-file',
    kind: 'record',
    query: inRoom(classApp, 'class-2026-06', { taskId: 'record-1' }),
    task: ({ anchorMs }) => {
      const startMs = anchorMs - 5 * hour;
      return {
        ...ended(startMs, 45 * minute, 'StopByAPI'),
        RecordFileList: [
          {
            Vid: 'v0demo10000fakevid0001',
            ...file({ startMs: startMs + 354, durationMs: 45 * minute - 2 * second }),
          },
        ],
      };
    },
    expectedVerdict: 'ended-by-api',
    expectedDrift: [],
  },
  {
    // A gap of 4 minutes, an overlap of 2.5 s, and a file of nothing.
    name: 'record-gaps-and-overlaps',
    kind: 'record',
    query: inRoom(classApp, 'room-42', { taskId: 'record-1' }),
    task: ({ anchorMs }) => {
      const startMs = anchorMs - 2 * hour;
      const users = ['host-7', 'guest-3'];
      return {
        ...ended(startMs, 60 * minute, 'StopByAPI'),
        RecordFileList: [
          stored('demo/room-42/part-1.mp4', { startMs: startMs + 800, durationMs: 20 * minute, users }),
          stored('demo/room-42/part-2.mp4', {
            startMs: startMs + 24 * minute + 800,
            durationMs: 16 * minute,
            users,
          }),
          stored('demo/room-42/part-3.mp4', {
            startMs: startMs + 40 * minute - 1700,
            durationMs: 10 * minute,
            users,
          }),
          stored('demo/room-42/part-4.mp4', { startMs: startMs + 51 * minute, durationMs: 0, users }),
        ],
      };
    },
    expectedVerdict: 'ended-by-api',
    expectedDrift: [],
    title: {
      'zh-CN': '录制断成几段：有缺口、有重叠、有空文件',
      en: 'A recording in pieces: a gap, an overlap, an empty file',
    },
  },
  {
    name: 'record-no-files',
    kind: 'record',
    query: inRoom(showApp, 'show-305', { taskId: 'record-1' }),
    task: ({ anchorMs }) => ({
      ...ended(anchorMs - 3 * hour, 18 * minute, 'StopByAPI'),
      RecordFileList: [],
    }),
    expectedVerdict: 'ended-no-files',
    expectedDrift: [],
    title: { 'zh-CN': '录制结束了，却没有文件', en: 'The recording ended, and there is no file' },
  },
  {
    name: 'record-running',
    kind: 'record',
    query: inRoom(classApp, 'class-2026-07', { taskId: 'record-1' }),
    task: ({ anchorMs }) => ({ ...running(anchorMs - 25 * minute), RecordFileList: [] }),
    expectedVerdict: 'recording',
    expectedDrift: [],
  },
  {
    // Sync upload with HLS is the one case in which a running task lists a file; it grows while one watches.
    name: 'record-running-hls',
    kind: 'record',
    query: inRoom(classApp, 'class-2026-08', { taskId: 'record-hls' }),
    task: ({ anchorMs, nowMs }) => {
      const startMs = anchorMs - 13 * minute;
      return {
        ...running(startMs),
        RecordFileList: [
          stored('demo/class-2026-08/live.m3u8', {
            startMs: startMs + 1200,
            durationMs: nowMs - startMs - 1200,
          }),
        ],
      };
    },
    expectedVerdict: 'recording',
    expectedDrift: [],
  },
  {
    name: 'record-thousand-files',
    kind: 'record',
    query: inRoom(showApp, 'channel-24h', { taskId: 'record-minutes' }),
    task: ({ anchorMs }) => {
      const startMs = anchorMs - 30 * hour;
      const files = Array.from({ length: 1000 }, (_, index) =>
        stored(`demo/channel-24h/${String(index + 1).padStart(4, '0')}.mp4`, {
          startMs: startMs + index * minute,
          durationMs: minute,
          users: ['studio-1'],
        }),
      );
      return { ...ended(startMs, 1003 * minute, 'IdleTimeOut'), RecordFileList: files };
    },
    expectedVerdict: 'ended-idle',
    expectedDrift: [],
    title: { 'zh-CN': '一千个文件的录制', en: 'A recording of a thousand files' },
  },
  {
    name: 'record-unknown-reason',
    kind: 'record',
    query: inRoom(showApp, 'show-299', { taskId: 'record-audio' }),
    task: ({ anchorMs }) => {
      const startMs = anchorMs - 31 * hour;
      return {
        ...ended(startMs, 26 * minute, 'UnknownStopReason'),
        // Sound alone: no picture members, as in the vendor's own example.
        RecordFileList: [
          {
            ObjectKey: 'demo/show-299/sound.m4a',
            Duration: 25 * minute,
            Size: 12_000_000,
            StartTime: startMs + 640,
            StreamList: [{ UserId: 'host-9', StreamType: 0 }],
          },
        ],
      };
    },
    expectedVerdict: 'ended-unknown-reason',
    expectedDrift: [],
  },
  {
    name: 'record-failed-to-start',
    kind: 'record',
    query: inRoom(showApp, 'show-306', { taskId: 'record-1' }),
    task: ({ anchorMs }) => ({
      ...failed(anchorMs - 55 * minute, 3 * second, 'StartTaskFailed'),
      RecordFileList: [],
    }),
    expectedVerdict: 'failed-to-start',
    expectedDrift: [],
  },
  {
    name: 'record-waiting-to-start',
    kind: 'record',
    query: inRoom(showApp, 'show-310', { taskId: 'record-1' }),
    task: ({ anchorMs }) => ({ ...waiting(anchorMs - 3 * second), RecordFileList: [] }),
    expectedVerdict: 'waiting-to-start',
    expectedDrift: [],
  },
  {
    name: 'record-abnormal',
    kind: 'record',
    query: inRoom(showApp, 'show-311', { taskId: 'record-1' }),
    task: ({ anchorMs }) => ({ ...abnormal(anchorMs - 10 * minute), RecordFileList: [] }),
    expectedVerdict: 'abnormal',
    expectedDrift: [],
  },
  {
    name: 'record-forgotten',
    kind: 'record',
    query: inRoom(classApp, 'class-2026-01', { taskId: 'record-1' }),
    task: ({ anchorMs }) => ({
      ...ended(anchorMs - 73 * hour, 50 * minute, 'StopByAPI'),
      RecordFileList: [],
    }),
    expectedVerdict: null,
    expectedDrift: [],
  },
];
