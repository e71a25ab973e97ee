import { camera, cameras, customLayout, frameOfSixteen, grid, region, screen } from './layouts.ts';
import { lifeCycleStory } from './lifeCycle.ts';
import { mix } from './mixedRelay.ts';
import { abnormal, ended, failed, running } from './rtcLife.ts';
import { classApp, hour, inRoom, minute, second, showApp, type TaskStory } from './story.ts';

const hd = [1280, 720] as const;
const fullHd = [1920, 1080] as const;
const portrait = [1080, 1920] as const;

export const mixedPushStories: readonly TaskStory[] = [
  lifeCycleStory,
  {
    // Screen share with the host and guests beside it; guest-9 was added to the task and never placed.
    name: 'mixed-stopped-by-api',
    kind: 'mixed-push',
    query: inRoom(classApp, 'room-42', { taskId: 'task-7' }),
    task: ({ anchorMs }) =>
      mix(ended(anchorMs - 2 * hour, 12 * minute + 41 * second, 'StopByAPI'), 'room-42', {
        streams: [
          camera(1, 'host-7'),
          camera(2, 'guest-3'),
          camera(3, 'guest-4'),
          screen(4, 'screen-1'),
          camera(5, 'guest-9'),
        ],
        excluded: [camera(6, 'silent-observer')],
        layout: customLayout(hd, [
          region(4, [0, 0, 1, 1], { RenderMode: 0 }),
          region(1, [0.677, 0.06, 0.3, 0.3], { ZOrder: 2, CornerRadius: 0.0156 }),
          region(2, [0.677, 0.4, 0.3, 0.3], { ZOrder: 1, Alpha: 0.85, RenderMode: 2 }),
          region(3, [0.677, 0.739, 0.3, 0.222], {
            ZOrder: 1,
            AlternateImage: 'https://img.example.com/away.png?sign=FAKE0000SIGN',
            AlternateImageFillMode: 1,
          }),
        ]),
        encode: { VideoWidth: 640, VideoHeight: 480 },
      }),
    expectedVerdict: 'ended-by-api',
    expectedDrift: [],
    title: {
      'zh-CN': '客户自己的服务器停止了转推',
      en: "Relay stopped by the customer's own server",
    },
  },
  {
    name: 'mixed-one-picture',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-311', { taskId: 'relay-solo' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 17 * minute), 'solo', {
        streams: cameras(1, 'host'),
        layout: customLayout(hd, grid(1, 1)),
        control: { PushStreamMode: 1 },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    name: 'mixed-state-not-obtained',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-312', { taskId: 'relay-duet' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 2 * second), 'duet', {
        streams: cameras(2, 'singer'),
        layout: customLayout(hd, grid(2, 1)),
        pushState: 0,
      }),
    expectedVerdict: 'running-state-unavailable',
    expectedDrift: [],
  },
  {
    name: 'mixed-four-pictures',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-07', { taskId: 'relay-group' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 54 * minute), 'group', {
        streams: cameras(4, 'student'),
        layout: customLayout(hd, grid(2, 2)),
        pushState: 3,
      }),
    expectedVerdict: 'running-reconnecting',
    expectedDrift: [],
  },
  {
    name: 'mixed-idle',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-06', { taskId: 'relay-group' }),
    task: ({ anchorMs }) =>
      mix(ended(anchorMs - 6 * hour, 95 * minute, 'IdleTimeOut'), 'group', {
        streams: cameras(9, 'student'),
        layout: customLayout(fullHd, grid(3, 3)),
        control: { MaxIdleTime: 300 },
      }),
    expectedVerdict: 'ended-idle',
    expectedDrift: [],
    title: {
      'zh-CN': '下课后没人发流，转推空闲超时结束',
      en: 'Nobody published any more, so the relay timed out',
    },
  },
  {
    name: 'mixed-seventeen-pictures',
    kind: 'mixed-push',
    query: inRoom(classApp, 'class-2026-09', { taskId: 'relay-seminar' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 31 * minute), 'seminar', {
        streams: cameras(17, 'speaker'),
        layout: customLayout(fullHd, frameOfSixteen(), { Background: '#0F1A2B' }),
        encode: { VideoCodec: 1, VideoBitrate: 4000, VideoFps: 30 },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
    title: { 'zh-CN': '十七路画面合成一路，推流正常', en: 'Seventeen people in one picture, on air' },
  },
  {
    // Pushing begins once somebody publishes, and nobody does: viewers would see stand-ins, and the background.
    name: 'mixed-nobody-publishing',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-313', { taskId: 'relay-portrait' }),
    task: ({ anchorMs, origin }) =>
      mix(running(anchorMs - 90 * second), 'portrait', {
        streams: cameras(3, 'singer'),
        layout: customLayout(
          portrait,
          [
            region(1, [0, 0, 1, 0.5]),
            region(2, [0, 0.5, 0.5, 0.5], {
              AlternateImage: `${origin}/pictures/away.png`,
              AlternateImageFillMode: 0,
            }),
            region(3, [0.5, 0.5, 0.5, 0.5], {
              AlternateImage: `${origin}/pictures/away.png`,
              AlternateImageFillMode: 1,
            }),
          ],
          { BackgroundImage: `${origin}/pictures/stage.png` },
        ),
        pushState: 1,
        control: { MaxIdleTime: 86400 },
      }),
    expectedVerdict: 'running-not-pushing',
    expectedDrift: [],
    title: { 'zh-CN': '房间里没人发流，转推还没开始', en: 'Waiting for somebody to publish' },
  },
  {
    // A client's later task, found by the composite id. Regions overlap, two of them at one ZOrder; beside them one sees
    // the background.
    name: 'mixed-user-left',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-308', { taskId: 'host-21@@pk-2' }),
    startedBy: { userId: 'host-21', taskId: 'pk-2', isFirst: false },
    task: ({ anchorMs, origin }) =>
      mix(ended(anchorMs - 150 * minute, 33 * minute, 'UserDisconnect'), 'pk-2', {
        streams: cameras(4, 'host'),
        layout: customLayout(
          hd,
          [
            region(1, [0, 0, 0.7, 1]),
            region(2, [0.5, 0.1, 0.45, 0.45], { ZOrder: 5, Alpha: 0.6, CornerRadius: 0.03 }),
            region(3, [0.4, 0.4, 0.4, 0.4], { ZOrder: 5, Alpha: 0.8, CornerRadius: 0.02 }),
            region(4, [0.72, 0.6, 0.26, 0.35], { ZOrder: 100, CornerRadius: 0.3, RenderMode: 3 }),
          ],
          { BackgroundImage: `${origin}/pictures/stage.png?v=FAKE0000VERSION` },
        ),
      }),
    expectedVerdict: 'ended-user-left',
    expectedDrift: [],
  },
  {
    // No target streams: everybody in the room. Audio alone, with volumes: the server adds black frames.
    name: 'mixed-leaves-window-soon',
    kind: 'mixed-push',
    query: inRoom(showApp, 'radio-lobby', { taskId: 'relay-radio' }),
    task: ({ anchorMs }) =>
      mix(running(anchorMs - 66.5 * hour), 'radio', {
        streams: [],
        layout: { LayoutMode: 0 },
        encode: { AudioProfile: 2, AudioBitrate: 128, AudioChannels: 1 },
        control: { MediaType: 1, VolumeIndicationMode: true, TalkVolume: 25 },
      }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
    title: {
      'zh-CN': '快要超出 72 小时查询窗口的任务',
      en: 'Soon too old to be looked up: near the end of 72 hours',
    },
  },
  {
    name: 'mixed-unknown-reason',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-307', { taskId: 'relay-main-stage' }),
    task: ({ anchorMs }) =>
      mix(ended(anchorMs - 20 * hour, 71 * minute, 'UnknownStopReason'), 'main-stage', {
        streams: cameras(5, 'dancer'),
        layout: { LayoutMode: 1, MainVideoStream: camera(1, 'dancer-1') },
      }),
    expectedVerdict: 'ended-unknown-reason',
    expectedDrift: [],
  },
  {
    name: 'mixed-start-failed',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-309', { taskId: 'relay-two-camps' }),
    task: ({ anchorMs }) =>
      mix(ended(anchorMs - 9 * hour, 2 * second, 'StartTaskFailed'), 'two-camps', {
        streams: cameras(2, 'captain'),
        layout: { LayoutMode: 3 },
      }),
    expectedVerdict: 'ended-start-failed',
    expectedDrift: [],
  },
  {
    name: 'mixed-failed',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-314', { taskId: 'relay-failed' }),
    task: ({ anchorMs }) =>
      mix(failed(anchorMs - 70 * minute, 6 * minute, ''), 'failed', {
        streams: cameras(2, 'host'),
        layout: { LayoutMode: 0 },
      }),
    expectedVerdict: 'failed',
    expectedDrift: [],
  },
  {
    // Every object the documentation allows to be absent is absent.
    name: 'mixed-abnormal',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-315', { taskId: 'relay-abnormal' }),
    task: ({ anchorMs }) => ({ ...abnormal(anchorMs - 8 * minute), PushStreamState: 0 }),
    expectedVerdict: 'abnormal',
    expectedDrift: [],
  },
  {
    name: 'mixed-ended-without-reason',
    kind: 'mixed-push',
    query: inRoom(showApp, 'show-297', { taskId: 'relay-silent-end' }),
    task: ({ anchorMs }) =>
      mix(ended(anchorMs - 40 * hour, 15 * minute, ''), 'silent-end', {
        streams: cameras(2, 'host'),
        layout: customLayout(hd, grid(2, 1)),
      }),
    expectedVerdict: 'ended-without-reason',
    expectedDrift: [],
  },
  {
    // Numbers as text, a stop reason nobody documents, and members of a newer version. Ids as long as they may be.
    name: 'mixed-newer-than-documented',
    kind: 'mixed-push',
    query: inRoom(classApp, 'room-'.padEnd(128, 'long-room-name.'), {
      taskId: 'task-'.padEnd(128, 'long-task-name.'),
    }),
    task: ({ anchorMs }) => ({
      ...mix(ended(anchorMs - 4 * hour, 27 * minute, 'StopByNewRule'), 'newer', {
        streams: cameras(2, 'host'),
        layout: customLayout(hd, grid(2, 1)),
        control: { SEIConfig: { SEIContentMode: 1 } },
      }),
      StartTime: String(anchorMs - 4 * hour),
      Status: '3',
      PushStreamState: '6',
      BusinessId: 'evening',
    }),
    expectedVerdict: 'ended-unknown-reason',
    expectedDrift: [
      'BusinessId',
      'Control.SEIConfig',
      'PushStreamState',
      'StartTime',
      'Status',
      'StopReason',
    ],
  },
];
