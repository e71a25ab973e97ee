import type { Messages } from '../messages.ts';
import { diagnosis } from '@tasklens/server/domain/words/en/diagnosis';
import { headlines } from '@tasklens/server/domain/words/en/headlines';
import { frame } from './frame.ts';
import { kindView } from './kindView.ts';
import { lookUp } from './lookUp.ts';
import { pictureTools } from './pictureTools.ts';
import { mixedPicture } from './mixedPicture.ts';
import { task } from './task.ts';

export const messages: Messages = {
  ...diagnosis,
  headlines,
  frame,
  kindView,
  lookUp,
  pictureTools,
  mixedPicture,
  task,
};
