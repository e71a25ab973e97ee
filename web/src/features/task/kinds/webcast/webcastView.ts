import type { KindView } from '../kindView.ts';
import { ChecksTab } from './ChecksTab.tsx';
import { toOutputs } from './outputs.ts';
import { OutputsTab } from './OutputsTab.tsx';
import { PagePicture } from './PagePicture.tsx';

/** Web capture: a page, captured and published into a room in one or two sizes. */
export const webcastView: KindView<'webcast'> = {
  Picture: PagePicture,
  title: ({ kindView }) => kindView.webcast.title,
  subtitle: ({ answer }, { kindView }) =>
    toOutputs(answer.task.videoSolutions)
      .map(({ widthPx, heightPx }) => kindView.size(widthPx, heightPx))
      .join(' · '),
  tabs: [
    { id: 'outputs', label: ({ kindView }) => kindView.tabs.outputs, Panel: OutputsTab },
    { id: 'checks', label: ({ kindView }) => kindView.tabs.checks, Panel: ChecksTab },
  ],
};
