import type { KindView } from '../kindView.ts';
import { FilesTab } from './FilesTab.tsx';
import { RecordPicture } from './RecordPicture.tsx';
import { summaryOf } from './summary.ts';

/** Cloud recording: the files a task made, against the time it ran. */
export const recordView: KindView<'record'> = {
  Picture: RecordPicture,
  title: ({ kindView }) => kindView.record.title,
  subtitle: ({ answer, format }, messages) => {
    const files = answer.task.recordFileList ?? [];
    return files.length === 0 ? messages.kindView.record.count(0) : summaryOf(files, format, messages);
  },
  tabs: [{ id: 'files', label: ({ kindView }) => kindView.tabs.files, Panel: FilesTab }],
};
