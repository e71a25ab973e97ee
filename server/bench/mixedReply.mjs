/** What the vendor answers for a mixed relay of four people in custom layout, with every documented member. */
export const mixedReply = JSON.stringify({
  ResponseMetadata: {
    RequestId: '202611211100000100100232280022D31',
    Action: 'GetPushMixedStreamToCDNTask',
    Version: '2020-12-01',
    Service: 'rtc',
    Region: 'cn-north-1',
  },
  Result: {
    PushMixedStreamToCDNTask: {
      StartTime: Date.now() - 3_600_000,
      EndTime: 0,
      Status: 2,
      StopReason: '',
      PushStreamState: 5,
      TargetStreams: { StreamList: people((n) => ({ Index: n, UserId: `student-${n}`, StreamType: 0 })) },
      ExcludeStreams: { StreamList: [] },
      PushURL: 'rtmp://push.example.com/live/stream-key?txSecret=0123456789abcdef&txTime=65A0B1C2',
      Layout: {
        LayoutMode: 2,
        CustomLayout: {
          Canvas: { Width: 1920, Height: 1080, Background: '#1a1b26', BackgroundImage: '' },
          Regions: people(regionOf),
        },
      },
      Encode: {
        VideoCodec: 0,
        VideoBitrate: 4000,
        VideoWidth: 1920,
        VideoHeight: 1080,
        VideoFps: 25,
        VideoGop: 4,
        AudioCodec: 0,
        AudioProfile: 0,
        AudioBitrate: 128,
        AudioSampleRate: 48000,
        AudioChannels: 2,
      },
      Control: {
        MediaType: 0,
        FrameInterpolationMode: 0,
        MaxIdleTime: 180,
        PushStreamMode: 0,
        VolumeIndicationMode: false,
        VolumeIndicationInterval: 2,
        TalkVolume: 0,
        SpatialConfig: { AudienceSpatialPosition: [0, 0, 0] },
      },
    },
  },
});

function people(make) {
  return Array.from({ length: 4 }, (_, index) => make(index + 1));
}

/** Two by two. */
function regionOf(n) {
  return {
    StreamIndex: n,
    LocationX: ((n - 1) % 2) / 2,
    LocationY: Math.floor((n - 1) / 2) / 2,
    WidthProportion: 0.5,
    HeightProportion: 0.5,
    ZOrder: 0,
    Alpha: 1,
    CornerRadius: 0,
    MediaType: 0,
    RenderMode: 1,
    SourceCrop: { LocationX: 0, LocationY: 0, WidthProportion: 1, HeightProportion: 1 },
    AlternateImage: 'https://img.example.com/away.png',
    AlternateImageFillMode: 1,
    SpatialPosition: [0, 0, 0],
  };
}
