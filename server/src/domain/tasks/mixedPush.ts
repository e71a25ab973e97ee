import type { Encode, MixedControl, MixedPushTask } from '../../contract/task.ts';
import { readLayout } from './layout.ts';
import type { MemberReader } from './memberReader.ts';
import { readPushState, readRun } from './run.ts';
import { readStream } from './stream.ts';

/** `Result.PushMixedStreamToCDNTask`. (Source: task-types §3, S1) */
export function readMixedPush(task: MemberReader): MixedPushTask {
  const run = readRun(task, 'mixed-push');
  return Object.assign(run, {
    pushState: readPushState(task, run.status.name),
    targetStreams: task.object('TargetStreams', readStreams),
    excludeStreams: task.object('ExcludeStreams', readStreams),
    pushUrl: task.text('PushURL'),
    encode: task.object('Encode', readEncode),
    layout: task.object('Layout', readLayout),
    control: task.object('Control', readControl),
  });
}

function readStreams(streams: MemberReader) {
  return { streamList: streams.objects('StreamList', readStream) };
}

function readEncode(encode: MemberReader): Encode {
  return {
    videoCodec: encode.coded('VideoCodec', ['H.264', 'ByteVC1']),
    videoBitrate: encode.integer('VideoBitrate'),
    videoWidth: encode.integer('VideoWidth'),
    videoHeight: encode.integer('VideoHeight'),
    videoFps: encode.integer('VideoFps'),
    videoGop: encode.integer('VideoGop'),
    audioCodec: encode.coded('AudioCodec', ['AAC']),
    audioProfile: encode.coded('AudioProfile', ['AAC-LC', 'HE-AAC v1', 'HE-AAC v2']),
    audioBitrate: encode.integer('AudioBitrate'),
    audioSampleRate: encode.integer('AudioSampleRate'),
    audioChannels: encode.integer('AudioChannels'),
  };
}

function readControl(control: MemberReader): MixedControl {
  return {
    mediaType: control.coded('MediaType', ['audio-video', 'audio-only']),
    frameInterpolationMode: control.coded('FrameInterpolationMode', ['last-frame', 'black']),
    maxIdleTime: control.integer('MaxIdleTime'),
    pushStreamMode: control.coded('PushStreamMode', ['on-publish', 'on-start']),
    volumeIndicationMode: control.flag('VolumeIndicationMode'),
    volumeIndicationInterval: control.integer('VolumeIndicationInterval'),
    talkVolume: control.integer('TalkVolume'),
    maxRecordTime: control.integer('MaxRecordTime'),
    spatialConfig: control.object('SpatialConfig', (spatial) => ({
      enableSpatialRender: spatial.flag('EnableSpatialRender'),
      audienceSpatialPosition: spatial.numbers('AudienceSpatialPosition', 3, 'integer'),
      audienceSpatialOrientation: spatial.object('AudienceSpatialOrientation', (axes) => ({
        forward: axes.numbers('Forward', 3, 'number'),
        right: axes.numbers('Right', 3, 'number'),
        up: axes.numbers('Up', 3, 'number'),
      })),
    })),
  };
}
