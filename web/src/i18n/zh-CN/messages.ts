import type { Messages } from '../messages.ts';
import { automatic } from './automatic.ts';
import { diagnosis } from './diagnosis.ts';
import { frame } from './frame.ts';
import { kindView } from './kindView.ts';
import { lookUp } from './lookUp.ts';
import { mixedPicture } from './mixedPicture.ts';
import { pictureTools } from './pictureTools.ts';
import { spatial } from './spatial.ts';
import { task } from './task.ts';

export const messages: Messages = {
  ...diagnosis,
  automatic,
  frame,
  kindView,
  lookUp,
  mixedPicture,
  pictureTools,
  spatial,
  task,
};
