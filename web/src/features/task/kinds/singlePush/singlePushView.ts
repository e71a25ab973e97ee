import { codedWord } from '../codedWord.ts';
import type { KindView } from '../kindView.ts';
import { ControlTab } from './ControlTab.tsx';
import { PushPath } from './PushPath.tsx';
import { StreamTab } from './StreamTab.tsx';

/** Single push: one user's stream, relayed to a CDN as it is. */
export const singlePushView: KindView<'single-push'> = {
  Picture: PushPath,
  title: ({ kindView }) => kindView.singlePush.title,
  subtitle: ({ answer }, messages) => {
    const media = answer.task.control?.mediaType ?? null;
    return media === null ? '' : codedWord(media, messages.kindView.taskMedia, messages);
  },
  tabs: [
    { id: 'stream', label: ({ kindView }) => kindView.tabs.stream, Panel: StreamTab },
    { id: 'control', label: ({ kindView }) => kindView.tabs.control, Panel: ControlTab },
  ],
};
