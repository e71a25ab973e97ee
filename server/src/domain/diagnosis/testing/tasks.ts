import type {
  Encode,
  MixedControl,
  MixedPushTask,
  PullRecordTask,
  PushStateName,
  RecordFile,
  RecordTask,
  SinglePushTask,
  StatusName,
  StopReasonName,
  WebcastTask,
} from '../../../contract/task.ts';
import { pushStateNames, statusNames } from '../../../contract/task.ts';
import { toInstant } from '../instant.ts';

// Tasks for tests: each runs since `aStart` and says nothing else, but for what the test states.

export const aStart = '2026-11-21T09:00:00.000Z';

/** Epoch ms so many seconds after `aStart`. */
export const secondsIn = (seconds: number) => Date.parse(aStart) + seconds * 1000;

/** The instant so many seconds after `aStart`. */
export const after = (seconds: number) => toInstant(secondsIn(seconds));

const codeOf = (names: readonly string[], name: string) => (names.includes(name) ? names.indexOf(name) : 99);

export const status = (name: StatusName) => ({ code: codeOf(statusNames, name), name });

/** As the vendor spells it; a webcast, say, never ends by `IdleTimeOut`, yet a test may say so. */
const reasonWords: Record<StopReasonName, string> = {
  unknown: 'UnknownStopReason',
  'stopped-by-api': 'StopByAPI',
  'start-failed': 'StartTaskFailed',
  'idle-timeout': 'IdleTimeOut',
  'user-disconnected': 'UserDisconnect',
  'max-running-time-exceeded': 'ExceedMaxRunningTime',
  unrecognised: 'StoppedByMoonlight',
};

export const stopReason = (name: StopReasonName) => ({ code: reasonWords[name], name });

export const pushState = (name: PushStateName) => ({
  code: codeOf(pushStateNames, name),
  name,
  meaningful: true,
});

const rtcMembers = {
  status: status('running'),
  startTime: aStart,
  endTime: null,
  stopReason: null,
  queryableUntil: after(72 * 60 * 60),
};

export function aSinglePushTask(stated: Partial<SinglePushTask> = {}): SinglePushTask {
  return { ...rtcMembers, pushState: null, stream: null, pushUrl: null, control: null, ...stated };
}

export function aMixedPushTask(stated: Partial<MixedPushTask> = {}): MixedPushTask {
  return {
    ...rtcMembers,
    pushState: null,
    targetStreams: null,
    excludeStreams: null,
    pushUrl: null,
    encode: null,
    layout: null,
    control: null,
    ...stated,
  };
}

export function anEncode(stated: Partial<Encode> = {}): Encode {
  return {
    videoCodec: null,
    videoBitrate: null,
    videoWidth: null,
    videoHeight: null,
    videoFps: null,
    videoGop: null,
    audioCodec: null,
    audioProfile: null,
    audioBitrate: null,
    audioSampleRate: null,
    audioChannels: null,
    ...stated,
  };
}

export function aMixedControl(stated: Partial<MixedControl> = {}): MixedControl {
  return {
    mediaType: null,
    frameInterpolationMode: null,
    maxIdleTime: null,
    pushStreamMode: null,
    volumeIndicationMode: null,
    volumeIndicationInterval: null,
    talkVolume: null,
    maxRecordTime: null,
    spatialConfig: null,
    ...stated,
  };
}

export function aWebcastTask(stated: Partial<WebcastTask> = {}): WebcastTask {
  return {
    ...rtcMembers,
    userId: null,
    sourceUrl: null,
    videoSolutions: null,
    maxRunningTime: null,
    monitorConfig: null,
    eventNotifyConfig: null,
    ...stated,
  };
}

export function aRecordTask(stated: Partial<RecordTask> = {}): RecordTask {
  return { ...rtcMembers, recordFileList: null, ...stated };
}

export function aPullRecordTask(stated: Partial<PullRecordTask> = {}): PullRecordTask {
  return {
    status: status('running'),
    startTime: aStart,
    endTime: null,
    taskId: null,
    vhost: null,
    domain: null,
    app: null,
    stream: null,
    ...stated,
  };
}

/** A sound file of these users' cameras, `lasts` seconds from `from` seconds after `aStart`. */
export function aFile({
  from = 0,
  lasts = 60,
  users = ['ada'],
  ...stated
}: Partial<RecordFile> & { from?: number; lasts?: number; users?: string[] } = {}): RecordFile {
  return {
    vid: 'v0',
    objectKey: null,
    duration: lasts * 1000,
    size: 1_000_000,
    startTime: after(from),
    streamList: users.map((userId) => ({ index: null, userId, streamType: { code: 0, name: 'camera' } })),
    videoCodec: null,
    audioCodec: null,
    videoWidth: null,
    videoHeight: null,
    ...stated,
  };
}
