import * as z from 'zod/mini';
import { codedBy } from './coded.ts';

// A faithful report of one task: every documented member of the vendor's answer, in camelCase, `null` where absent or
// unreadable (then `drift` says so). Contradictions are kept; the verdict judges them. Secrets are already masked.
// Sources: task-types §1 (common values), §2–§6 (one per kind); the vendor's pages S0–S4.

const text = z.nullable(z.string());
const number = z.nullable(z.number());
const flag = z.nullable(z.boolean());
/** ISO 8601 in UTC with milliseconds, or null when absent or 0. */
const instant = z.nullable(z.string());
const listOf = <Item extends z.core.$ZodType>(item: Item) => z.nullable(z.array(item));
const triple = z.nullable(z.array(z.nullable(z.number())));

export const statusNames = ['unknown', 'not-started', 'running', 'ended', 'failed', 'disabled'] as const;
export const pushStateNames = [
  'unavailable',
  'not-started',
  'connecting',
  'reconnecting',
  'connected',
  'pushing',
  'stopped',
] as const;
export const stopReasonNames = [
  'unknown',
  'stopped-by-api',
  'start-failed',
  'idle-timeout',
  'user-disconnected',
  'max-running-time-exceeded',
] as const;

export const statusSchema = codedBy(statusNames);
/** Why the task ended; null while the vendor sends none or an empty string. */
export const stopReasonSchema = z.nullable(codedBy(stopReasonNames));
/** `meaningful` is true only while the task is running. (Source: S0, S1) */
export const pushStateSchema = z.nullable(z.extend(codedBy(pushStateNames), { meaningful: z.boolean() }));

/** 0 camera and microphone, 1 screen. */
const streamType = z.nullable(codedBy(['camera', 'screen']));

/** One stream of the room. `index` is the label that regions refer to. (Source: task-types §3.1) */
export const streamSchema = z.object({ index: number, userId: text, streamType });
export type Stream = z.infer<typeof streamSchema>;
const streams = z.nullable(z.object({ streamList: listOf(streamSchema) }));

const rtcMembers = {
  status: statusSchema,
  startTime: instant,
  endTime: instant,
  stopReason: stopReasonSchema,
  /** startTime + 72 h, the end of the vendor's memory; null when the start is unknown. (Source: S0–S3) */
  queryableUntil: instant,
};

/** 0 audio and video, 1 audio only. (Source: task-types §2, §3.4) */
const taskMedia = z.nullable(codedBy(['audio-video', 'audio-only']));

export const singlePushTaskSchema = z.object({
  ...rtcMembers,
  pushState: pushStateSchema,
  stream: z.nullable(streamSchema),
  /** RTMP address, stream key and query values masked. */
  pushUrl: text,
  control: z.nullable(
    z.object({
      mediaType: taskMedia,
      /** Idle limit in seconds, 10–86400, the vendor's default 180. */
      maxIdleTime: number,
    }),
  ),
});

/** Output encoding. (Source: task-types §3.2) */
export const encodeSchema = z.object({
  videoCodec: z.nullable(codedBy(['H.264', 'ByteVC1'])),
  /** Kbps; 0 or absent is adaptive. */
  videoBitrate: number,
  /** px; ignored in custom layout. */
  videoWidth: number,
  videoHeight: number,
  /** Frames per second. */
  videoFps: number,
  /** Key-frame distance in seconds. */
  videoGop: number,
  audioCodec: z.nullable(codedBy(['AAC'])),
  audioProfile: z.nullable(codedBy(['AAC-LC', 'HE-AAC v1', 'HE-AAC v2'])),
  /** Kbps, 32–192. */
  audioBitrate: number,
  /** Hz. */
  audioSampleRate: number,
  /** 1 mono, 2 stereo. */
  audioChannels: number,
});
export type Encode = z.infer<typeof encodeSchema>;

/** Size of a custom layout's picture. (Source: task-types §3.3 "Canvas") */
export const canvasSchema = z.object({
  /** px, even, 2–1920. */
  width: number,
  height: number,
  /** `#rrggbb`, as sent. */
  background: text,
  /** Picture address, query values masked. */
  backgroundImage: text,
});
export type Canvas = z.infer<typeof canvasSchema>;

/** Where and how one stream is drawn. Fractions of the canvas unless `width`/`height` (px, newer versions) came. (Source: task-types §3.3 "Regions") */
export const regionSchema = z.object({
  streamIndex: number,
  locationX: number,
  locationY: number,
  widthProportion: number,
  heightProportion: number,
  /** px members of newer API versions; null at 2020-12-01. */
  width: number,
  height: number,
  /** 0 lowest, 100 topmost. */
  zOrder: number,
  /** Opacity, (0, 1]. */
  alpha: number,
  /** Fraction of the canvas width. */
  cornerRadius: number,
  mediaType: z.nullable(codedBy(['audio-video', 'audio-only', 'video-only'])),
  /** 0 and 3 stretch, 1 crop to fill, 2 fit inside. */
  renderMode: z.nullable(codedBy(['stretch', 'crop', 'fit', 'stretch-like-client'])),
  /** Kept part of the source frame, in fractions of it. */
  sourceCrop: z.nullable(
    z.object({ locationX: number, locationY: number, widthProportion: number, heightProportion: number }),
  ),
  alternateImage: text,
  alternateImageFillMode: z.nullable(codedBy(['like-video', 'keep-shape'])),
  applySpatialAudio: flag,
  spatialPosition: triple,
});
export type Region = z.infer<typeof regionSchema>;

export const layoutSchema = z.object({
  layoutMode: z.nullable(codedBy(['adaptive', 'vertical', 'custom', 'side-by-side'])),
  mainVideoStream: z.nullable(streamSchema),
  mainVideoStreamIndex: number,
  customLayout: z.nullable(z.object({ canvas: z.nullable(canvasSchema), regions: listOf(regionSchema) })),
});
export type Layout = z.infer<typeof layoutSchema>;

/** (Source: task-types §3.4) */
export const mixedControlSchema = z.object({
  mediaType: taskMedia,
  /** What fills a custom region whose stream is missing. */
  frameInterpolationMode: z.nullable(codedBy(['last-frame', 'black'])),
  /** Seconds, 10–86400, the vendor's default 180. */
  maxIdleTime: number,
  /** When pushing to the CDN begins. */
  pushStreamMode: z.nullable(codedBy(['on-publish', 'on-start'])),
  volumeIndicationMode: flag,
  /** Seconds. */
  volumeIndicationInterval: number,
  talkVolume: number,
  /** Seconds, 0 no limit; meaningless for a relay. */
  maxRecordTime: number,
  spatialConfig: z.nullable(
    z.object({
      enableSpatialRender: flag,
      audienceSpatialPosition: triple,
      audienceSpatialOrientation: z.nullable(z.object({ forward: triple, right: triple, up: triple })),
    }),
  ),
});
export type MixedControl = z.infer<typeof mixedControlSchema>;

export const mixedPushTaskSchema = z.object({
  ...rtcMembers,
  pushState: pushStateSchema,
  targetStreams: streams,
  excludeStreams: streams,
  pushUrl: text,
  encode: z.nullable(encodeSchema),
  layout: z.nullable(layoutSchema),
  control: z.nullable(mixedControlSchema),
});

/** (Source: task-types §4) */
export const webcastTaskSchema = z.object({
  ...rtcMembers,
  userId: text,
  /** Page address, user-info and query values masked. */
  sourceUrl: text,
  /** One or two outputs: px, frames per second, Kbps (0 adaptive). */
  videoSolutions: listOf(z.object({ width: number, height: number, frameRate: number, bitrate: number })),
  /** Seconds, 10–86400. */
  maxRunningTime: number,
  /** Seconds between checks, 0 off. */
  monitorConfig: z.nullable(
    z.object({ freezeCheckInterval: number, blankCheckInterval: number, crashCheckInterval: number }),
  ),
  /** `startTimeout` in seconds, 0 off. */
  eventNotifyConfig: z.nullable(z.object({ enableEventNotify: flag, startTimeout: number })),
});

/** (Source: task-types §5) */
export const recordFileSchema = z.object({
  vid: text,
  objectKey: text,
  /** Milliseconds. */
  duration: number,
  /** Bytes. */
  size: number,
  /** When the file was created. */
  startTime: instant,
  streamList: listOf(streamSchema),
  /** A numeric string in the example; 0 is taken for H.264 and 1 for ByteVC1 (inferred from the start call). */
  videoCodec: z.nullable(codedBy(['H.264', 'ByteVC1'])),
  audioCodec: z.nullable(codedBy(['AAC'])),
  /** px. */
  videoWidth: number,
  videoHeight: number,
});
export type RecordFile = z.infer<typeof recordFileSchema>;

export const recordTaskSchema = z.object({ ...rtcMembers, recordFileList: listOf(recordFileSchema) });

/** A planned window, not a run: both times may lie in the future. (Source: task-types §6) */
export const pullRecordTaskSchema = z.object({
  status: statusSchema,
  startTime: instant,
  endTime: instant,
  taskId: text,
  vhost: text,
  domain: text,
  app: text,
  stream: text,
});

export type SinglePushTask = z.infer<typeof singlePushTaskSchema>;
export type MixedPushTask = z.infer<typeof mixedPushTaskSchema>;
export type WebcastTask = z.infer<typeof webcastTaskSchema>;
export type RecordTask = z.infer<typeof recordTaskSchema>;
export type PullRecordTask = z.infer<typeof pullRecordTaskSchema>;

/** The task type of each kind. */
export interface TaskOf {
  'single-push': SinglePushTask;
  'mixed-push': MixedPushTask;
  webcast: WebcastTask;
  record: RecordTask;
  'pull-record': PullRecordTask;
}

/** A task that still knows its kind. */
export type KindedTask = { [K in keyof TaskOf]: { kind: K; task: TaskOf[K] } }[keyof TaskOf];

export type StatusName = z.infer<typeof statusSchema>['name'];
export type PushStateName = NonNullable<z.infer<typeof pushStateSchema>>['name'];
export type StopReasonName = NonNullable<z.infer<typeof stopReasonSchema>>['name'];
