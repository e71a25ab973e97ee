import type { Kind } from '../../contract/kinds.ts';

/** Members below an object that is there, and what they are while the answer does not say. */
type Defaults = Readonly<Record<string, unknown>>;

const none: Defaults = {};

/** 0 camera and microphone. (Source: task-types §3.1; §2 and §5 say the same of theirs) */
const stream: Defaults = { StreamType: { code: 0, name: 'camera' } };

/** Of either relay. (Source: task-types §2, §3.4) */
const relay: Defaults = {
  'Control.MediaType': { code: 0, name: 'audio-video' },
  'Control.MaxIdleTime': 180,
};

/** (Source: task-types §3.2 for Encode, where 0 is adaptive; §3.4 for Control) */
const mixedPush: Defaults = {
  'Encode.VideoCodec': { code: 0, name: 'H.264' },
  'Encode.VideoBitrate': 0,
  'Encode.VideoWidth': 640,
  'Encode.VideoHeight': 480,
  'Encode.VideoFps': 15,
  'Encode.VideoGop': 4,
  'Encode.AudioCodec': { code: 0, name: 'AAC' },
  'Encode.AudioProfile': { code: 0, name: 'AAC-LC' },
  'Encode.AudioBitrate': 64,
  'Encode.AudioSampleRate': 48_000,
  'Encode.AudioChannels': 2,
  ...relay,
  'Control.FrameInterpolationMode': { code: 0, name: 'last-frame' },
  'Control.PushStreamMode': { code: 0, name: 'on-publish' },
  'Control.VolumeIndicationMode': false,
  'Control.VolumeIndicationInterval': 2,
  'Control.TalkVolume': 0,
  'Control.SpatialConfig.EnableSpatialRender': false,
  'Control.SpatialConfig.AudienceSpatialPosition': [0, 0, 0],
  'Control.SpatialConfig.AudienceSpatialOrientation.Forward': [1, 0, 0],
  'Control.SpatialConfig.AudienceSpatialOrientation.Right': [0, 1, 0],
  'Control.SpatialConfig.AudienceSpatialOrientation.Up': [0, 0, 1],
};

/** (Source: task-types §3.3 "Regions", "SourceCrop") */
const region: Defaults = {
  LocationX: 0,
  LocationY: 0,
  ZOrder: 0,
  Alpha: 1,
  CornerRadius: 0,
  MediaType: { code: 0, name: 'audio-video' },
  RenderMode: { code: 0, name: 'stretch' },
  'SourceCrop.LocationX': 0,
  'SourceCrop.LocationY': 0,
  'SourceCrop.WidthProportion': 1,
  'SourceCrop.HeightProportion': 1,
  AlternateImageFillMode: { code: 0, name: 'like-video' },
  ApplySpatialAudio: true,
  SpatialPosition: [0, 0, 0],
};

/** (Source: task-types §4; S2 for the checks, which are off) */
const webcast: Defaults = {
  MaxRunningTime: 86_400,
  'MonitorConfig.FreezeCheckInterval': 0,
  'MonitorConfig.BlankCheckInterval': 0,
  'MonitorConfig.CrashCheckInterval': 0,
  'EventNotifyConfig.EnableEventNotify': false,
  'EventNotifyConfig.StartTimeout': 0,
};

const defaults: Record<Kind, Readonly<Record<string, Defaults>>> = {
  'single-push': { '': relay, Stream: stream },
  'mixed-push': {
    '': mixedPush,
    'TargetStreams.StreamList[]': stream,
    'ExcludeStreams.StreamList[]': stream,
    Layout: { LayoutMode: { code: 0, name: 'adaptive' } }, // (Source: task-types §3.3)
    'Layout.MainVideoStream': stream,
    // (Source: task-types §3.3 "Canvas")
    'Layout.CustomLayout.Canvas': { Width: 640, Height: 480, Background: '#000000' },
    'Layout.CustomLayout.Regions[]': region,
  },
  webcast: {
    '': webcast,
    'VideoSolutions[]': { Width: 1280, Height: 720, FrameRate: 15, Bitrate: 0 }, // (Source: task-types §4)
  },
  record: { 'RecordFileList[].StreamList[]': stream },
  'pull-record': {},
};

/**
 * The values that the vendor's page gives to what an answer leaves out, by the member's path below the object that stands
 * at `pattern` (the task is ''): a canvas or a region that is not there has none.
 */
export const defaultsOf = (kind: Kind, pattern: string): Defaults => defaults[kind][pattern] ?? none;
