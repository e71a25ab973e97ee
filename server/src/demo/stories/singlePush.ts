import {
  abnormal,
  ended,
  failed,
  pushUrl,
  type RtcLife,
  running,
  waiting,
  withPushState,
} from './rtcLife.ts';
import { classApp, hour, inRoom, minute, second, showApp, type TaskStory } from './story.ts';

interface Relay {
  userId: string;
  /** 0 camera, 1 screen. */
  streamType?: number;
  /** 0 audio and video, 1 audio only. */
  mediaType?: number;
  maxIdleTime?: number;
  /** Push state while the task runs. */
  pushState?: number;
}

const relay = (
  life: RtcLife,
  { userId, streamType = 0, mediaType = 0, maxIdleTime = 180, pushState = 5 }: Relay,
) => ({
  ...withPushState(life, pushState),
  PushURL: pushUrl(userId),
  Stream: { Index: 0, UserId: userId, StreamType: streamType },
  Control: { MediaType: mediaType, MaxIdleTime: maxIdleTime },
});

export const singlePushStories: readonly TaskStory[] = [
  {
    name: 'single-pushing',
    kind: 'single-push',
    query: inRoom(classApp, 'class-2026-07', { taskId: 'relay-teacher-1' }),
    task: ({ anchorMs }) => relay(running(anchorMs - 38 * minute), { userId: 'teacher-1' }),
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    name: 'single-connecting',
    kind: 'single-push',
    query: inRoom(showApp, 'show-301', { taskId: 'relay-connecting' }),
    task: ({ anchorMs }) => relay(running(anchorMs - 12 * second), { userId: 'host-12', pushState: 2 }),
    expectedVerdict: 'running-connecting',
    expectedDrift: [],
  },
  {
    name: 'single-connected-not-pushing',
    kind: 'single-push',
    query: inRoom(showApp, 'show-302', { taskId: 'relay-connected' }),
    task: ({ anchorMs }) => relay(running(anchorMs - 4 * minute), { userId: 'host-12', pushState: 4 }),
    expectedVerdict: 'running-connected',
    expectedDrift: [],
  },
  {
    name: 'single-nobody-publishing',
    kind: 'single-push',
    query: inRoom(classApp, 'class-2026-08', { taskId: 'relay-teacher-2' }),
    task: ({ anchorMs }) =>
      relay(running(anchorMs - 2 * minute), { userId: 'teacher-2', pushState: 1, maxIdleTime: 86400 }),
    expectedVerdict: 'running-not-pushing',
    expectedDrift: [],
  },
  {
    name: 'single-state-not-obtained',
    kind: 'single-push',
    query: inRoom(showApp, 'show-303', { taskId: 'relay-fresh' }),
    task: ({ anchorMs }) => relay(running(anchorMs - 3 * second), { userId: 'host-12', pushState: 0 }),
    expectedVerdict: 'running-state-unavailable',
    expectedDrift: [],
  },
  {
    name: 'single-waiting-to-start',
    kind: 'single-push',
    query: inRoom(showApp, 'show-304', { taskId: 'relay-evening' }),
    task: ({ anchorMs }) => relay(waiting(anchorMs - 5 * second), { userId: 'host-12' }),
    expectedVerdict: 'waiting-to-start',
    expectedDrift: [],
  },
  {
    // The vendor's own example writes the push state as text. (S0)
    name: 'single-stopped-by-api',
    kind: 'single-push',
    query: inRoom(classApp, 'class-2026-06', { taskId: 'relay-teacher-1' }),
    task: ({ anchorMs }) => ({
      ...relay(ended(anchorMs - 5 * hour, 45 * minute, 'StopByAPI'), { userId: 'teacher-1' }),
      PushStreamState: '6',
    }),
    expectedVerdict: 'ended-by-api',
    expectedDrift: ['PushStreamState'],
  },
  {
    // A client's first task without a task id of its own: found by UserId alone, or by that id as TaskId.
    name: 'single-user-left',
    kind: 'single-push',
    query: inRoom(classApp, 'room-42', { userId: 'host-7' }),
    startedBy: { userId: 'host-7', taskId: '', isFirst: true },
    task: ({ anchorMs }) =>
      relay(ended(anchorMs - 95 * minute, 61 * minute + 8 * second, 'UserDisconnect'), {
        userId: 'host-7',
      }),
    expectedVerdict: 'ended-user-left',
    expectedDrift: [],
    title: { 'zh-CN': '主播退房，转推随之结束', en: 'The host left and the relay ended' },
  },
  {
    // The same user's second task: UserId and TaskId together, or the composite `host-7@@screen`.
    name: 'single-reconnecting',
    kind: 'single-push',
    query: inRoom(classApp, 'room-42', { taskId: 'screen', userId: 'host-7' }),
    startedBy: { userId: 'host-7', taskId: 'screen', isFirst: false },
    task: ({ anchorMs }) =>
      relay(running(anchorMs - 80 * minute), { userId: 'host-7', streamType: 1, pushState: 3 }),
    expectedVerdict: 'running-reconnecting',
    expectedDrift: [],
    title: { 'zh-CN': '转推断线，正在重连 CDN', en: 'The relay lost the CDN and is reconnecting' },
  },
  {
    name: 'single-idle',
    kind: 'single-push',
    query: inRoom(classApp, 'class-2026-05', { taskId: 'relay-audio' }),
    task: ({ anchorMs }) =>
      relay(ended(anchorMs - 26 * hour, 52 * minute, 'IdleTimeOut'), {
        userId: 'teacher-3',
        mediaType: 1,
        maxIdleTime: 600,
      }),
    expectedVerdict: 'ended-idle',
    expectedDrift: [],
  },
  {
    name: 'single-unknown-reason',
    kind: 'single-push',
    query: inRoom(showApp, 'show-299', { taskId: 'relay-host' }),
    task: ({ anchorMs }) =>
      relay(ended(anchorMs - 30 * hour, 19 * minute, 'UnknownStopReason'), { userId: 'host-9' }),
    expectedVerdict: 'ended-unknown-reason',
    expectedDrift: [],
  },
  {
    name: 'single-failed-to-start',
    kind: 'single-push',
    query: inRoom(showApp, 'show-305', { taskId: 'relay-wrong-address' }),
    task: ({ anchorMs }) =>
      relay(failed(anchorMs - 22 * minute, 4 * second, 'StartTaskFailed'), { userId: 'host-12' }),
    expectedVerdict: 'failed-to-start',
    expectedDrift: [],
    title: { 'zh-CN': '转推任务没能启动', en: 'The relay could not be started' },
  },
  {
    name: 'single-abnormal',
    kind: 'single-push',
    query: inRoom(showApp, 'show-306', { taskId: 'relay-abnormal' }),
    task: ({ anchorMs }) => relay(abnormal(anchorMs - 11 * minute), { userId: 'host-12' }),
    expectedVerdict: 'abnormal',
    expectedDrift: [],
  },
  {
    name: 'single-running-past-its-window',
    kind: 'single-push',
    query: inRoom(showApp, 'channel-24h', { taskId: 'relay-channel' }),
    task: ({ anchorMs }) => relay(running(anchorMs - 80 * hour), { userId: 'studio-1' }),
    outlivesWindow: true,
    expectedVerdict: 'running-pushing',
    expectedDrift: [],
  },
  {
    // Running, and yet with an end and a reason.
    name: 'single-contradictory',
    kind: 'single-push',
    query: inRoom(showApp, 'show-298', { taskId: 'relay-contradictory' }),
    task: ({ anchorMs }) => ({
      ...relay(ended(anchorMs - 3 * hour, 40 * minute, 'StopByAPI'), { userId: 'host-9' }),
      Status: 2,
      PushStreamState: 5,
    }),
    expectedVerdict: 'contradictory',
    expectedDrift: [],
    title: { 'zh-CN': '返回内容自相矛盾：既在运行又已停止', en: 'An answer that contradicts itself' },
  },
];
