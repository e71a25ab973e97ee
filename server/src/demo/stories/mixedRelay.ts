import type { RoomStream } from './layouts.ts';
import { pushUrl, type RtcLife, withPushState } from './rtcLife.ts';

interface Mix {
  streams: readonly RoomStream[];
  excluded?: readonly RoomStream[];
  layout: { CustomLayout?: { Canvas: { Width: number; Height: number } }; [member: string]: unknown };
  /** Push state while the task runs. */
  pushState?: number;
  /** The size is the canvas's unless this says otherwise. */
  encode?: Record<string, unknown>;
  control?: Record<string, unknown>;
}

/** A mixed-push task with every member the vendor's page and example list. (Source: task-types §3) */
export const mix = (
  life: RtcLife,
  streamKey: string,
  { streams, excluded = [], layout, pushState = 5, encode = {}, control = {} }: Mix,
) => ({
  ...withPushState(life, pushState),
  TargetStreams: { StreamList: streams },
  ExcludeStreams: { StreamList: excluded },
  PushURL: pushUrl(streamKey),
  Encode: {
    VideoCodec: 0,
    VideoBitrate: 1600,
    VideoWidth: layout.CustomLayout?.Canvas.Width ?? 1280,
    VideoHeight: layout.CustomLayout?.Canvas.Height ?? 720,
    VideoFps: 15,
    VideoGop: 4,
    AudioCodec: 0,
    AudioProfile: 0,
    AudioBitrate: 64,
    AudioSampleRate: 48000,
    AudioChannels: 2,
    ...encode,
  },
  Layout: layout,
  Control: {
    MediaType: 0,
    FrameInterpolationMode: 0,
    MaxIdleTime: 180,
    PushStreamMode: 0,
    VolumeIndicationMode: false,
    VolumeIndicationInterval: 2,
    TalkVolume: 0,
    SpatialConfig: { AudienceSpatialPosition: [0, 0, 0] },
    ...control,
  },
});
