import type { KindView } from '../kindView.ts';
import { msOf } from '../timeAxis.ts';
import { StreamTab } from './StreamTab.tsx';
import { WindowPicture } from './WindowPicture.tsx';

/** Live pull recording: a plan to record a live stream in a window of time. */
export const pullRecordView: KindView<'pull-record'> = {
  Picture: WindowPicture,
  title: ({ kindView }) => kindView.pullRecord.title,
  subtitle: ({ answer, format }) => {
    const startMs = msOf(answer.task.startTime);
    const endMs = msOf(answer.task.endTime);
    return startMs === null || endMs === null ? '' : format.duration(endMs - startMs);
  },
  tabs: [{ id: 'stream', label: ({ kindView }) => kindView.tabs.stream, Panel: StreamTab }],
};
