import type { VerdictCode } from '@tasklens/server/contract/verdict';
import type { DiagnosisWords } from '@tasklens/server/domain/words/diagnosisWords';
import type { frame } from './en/frame.ts';
import type { kindView } from './en/kindView.ts';
import type { lookUp } from './en/lookUp.ts';
import type { pictureTools } from './en/pictureTools.ts';
import type { mixedPicture } from './en/mixedPicture.ts';
import type { task } from './en/task.ts';

/** Every word of the app in one language; the other language has the same shape, or it does not compile. */
export interface Messages extends DiagnosisWords {
  /** A verdict in a few words, where nothing but its code is known. */
  headlines: Record<VerdictCode, string>;
  frame: typeof frame;
  kindView: typeof kindView;
  lookUp: typeof lookUp;
  pictureTools: typeof pictureTools;
  mixedPicture: typeof mixedPicture;
  task: typeof task;
}
