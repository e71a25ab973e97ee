import type { Unit } from '../../contract/comparison.ts';
import type { Region } from '../../contract/task.ts';
import { unitOf } from '../layout/placeRegion.ts';
import type { Member } from './members.ts';

const regions = 'Layout.CustomLayout.Regions[]';

/** By pattern. (Source: task-types §1 for times, §2–§5 for each kind's members) */
const units: Readonly<Record<string, Unit>> = {
  StartTime: 'instant',
  EndTime: 'instant',
  'Encode.VideoBitrate': 'kbps',
  'Encode.VideoWidth': 'px',
  'Encode.VideoHeight': 'px',
  'Encode.VideoFps': 'frames-per-second',
  'Encode.VideoGop': 'seconds',
  'Encode.AudioBitrate': 'kbps',
  'Encode.AudioSampleRate': 'hertz',
  'Layout.CustomLayout.Canvas.Width': 'px',
  'Layout.CustomLayout.Canvas.Height': 'px',
  [`${regions}.WidthProportion`]: 'fraction',
  [`${regions}.HeightProportion`]: 'fraction',
  [`${regions}.Width`]: 'px',
  [`${regions}.Height`]: 'px',
  [`${regions}.CornerRadius`]: 'fraction',
  [`${regions}.SourceCrop.LocationX`]: 'fraction',
  [`${regions}.SourceCrop.LocationY`]: 'fraction',
  [`${regions}.SourceCrop.WidthProportion`]: 'fraction',
  [`${regions}.SourceCrop.HeightProportion`]: 'fraction',
  'Control.MaxIdleTime': 'seconds',
  'Control.VolumeIndicationInterval': 'seconds',
  'Control.MaxRecordTime': 'seconds',
  'VideoSolutions[].Width': 'px',
  'VideoSolutions[].Height': 'px',
  'VideoSolutions[].FrameRate': 'frames-per-second',
  'VideoSolutions[].Bitrate': 'kbps',
  MaxRunningTime: 'seconds',
  'MonitorConfig.FreezeCheckInterval': 'seconds',
  'MonitorConfig.BlankCheckInterval': 'seconds',
  'MonitorConfig.CrashCheckInterval': 'seconds',
  'EventNotifyConfig.StartTimeout': 'seconds',
  'RecordFileList[].Duration': 'milliseconds',
  'RecordFileList[].Size': 'bytes',
  'RecordFileList[].StartTime': 'instant',
  'RecordFileList[].VideoWidth': 'px',
  'RecordFileList[].VideoHeight': 'px',
};

/** What the member counts; undefined for what is no amount. A region decides for itself what its location counts. */
export function unitOfMember({ pattern, holder }: Pick<Member, 'pattern' | 'holder'>): Unit | undefined {
  if (pattern === `${regions}.LocationX` || pattern === `${regions}.LocationY`) {
    return unitOf(holder as Region) === 'fraction' ? 'fraction' : 'px';
  }
  return units[pattern];
}
