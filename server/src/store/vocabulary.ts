/**
 * Text that answers are likely to contain, for the compressor to refer to: what is likeliest comes last. What has been
 * packed with it can only be unpacked with it, to the letter: a better one becomes a new version (see packing.ts).
 */
export const vocabulary = [
  'TaskId Vhost Domain App Stream SourceURL VideoSolutions FrameRate Bitrate MaxRunningTime MonitorConfig',
  'FreezeCheckInterval BlankCheckInterval CrashCheckInterval EventNotifyConfig EnableEventNotify StartTimeout',
  '{"WebCastTask":{"PushSingleStreamToCDNTask":{"RecordTask":{"RecordFileList":[{"Vid":"","ObjectKey":"","Duration":,"Size":',
  '"MainVideoStream":{"MainVideoStreamIndex":"EnableSpatialRender":true,"MaxRecordTime":',
  '"AudienceSpatialOrientation":{"Forward":[1,0,0],"Right":[0,1,0],"Up":[0,0,1]}',
  'GetPushSingleStreamToCDNTask GetWebCastTask GetRecordTask GetPullRecordTask 2023-01-01 2023-06-01 2023-11-01 live',
  '{"action":"GetPushMixedStreamToCDNTask","version":"2020-12-01","service":"rtc","region":"cn-north-1","requestId":"202","httpStatus":200,"durationMs":,"attempts":1}',
  '{"PushMixedStreamToCDNTask":{"StartTime":17,"EndTime":17,"Status":3,"StopReason":"StopByAPI","PushStreamState":6',
  ',"TargetStreams":{"StreamList":[{"Index":1,"UserId":"","StreamType":0}]},"ExcludeStreams":{"StreamList":[]}',
  ',"PushURL":"rtmp://•••#","Layout":{"LayoutMode":2,"CustomLayout":{"Canvas":{"Width":1280,"Height":720',
  ',"Background":"#000000","BackgroundImage":"https://"},"Regions":[{"StreamIndex":1,"LocationX":0,"LocationY":0',
  ',"WidthProportion":0.5,"HeightProportion":0.5,"ZOrder":0,"Alpha":1,"CornerRadius":0,"MediaType":0,"RenderMode":1',
  ',"SourceCrop":{"LocationX":0,"LocationY":0,"WidthProportion":1,"HeightProportion":1},"AlternateImage":"https://',
  '","AlternateImageFillMode":0,"ApplySpatialAudio":false,"SpatialPosition":[0,0,0]}]}},"Encode":{"VideoCodec":0',
  ',"VideoBitrate":1600,"VideoWidth":1280,"VideoHeight":720,"VideoFps":15,"VideoGop":4,"AudioCodec":0,"AudioProfile":0',
  ',"AudioBitrate":128,"AudioSampleRate":48000,"AudioChannels":2},"Control":{"MediaType":0,"FrameInterpolationMode":0',
  ',"MaxIdleTime":180,"PushStreamMode":0,"VolumeIndicationMode":false,"VolumeIndicationInterval":2,"TalkVolume":0',
  ',"SpatialConfig":{"AudienceSpatialPosition":[0,0,0]}}}}',
].join('');
