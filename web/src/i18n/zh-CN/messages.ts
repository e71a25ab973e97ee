import type { Messages } from '../messages.ts';
import { diagnosis } from './diagnosis.ts';
import { frame } from './frame.ts';
import { kindView } from './kindView.ts';
import { lookUp } from './lookUp.ts';
import { pictureTools } from './pictureTools.ts';
import { mixedPicture } from './mixedPicture.ts';
import { remotePictures } from './remotePictures.ts';
import { takeAway } from './takeAway.ts';
import { task } from './task.ts';

export const messages: Messages = {
  ...diagnosis,
  frame,
  kindView,
  lookUp,
  pictureTools,
  mixedPicture,
  remotePictures,
  takeAway,
  task,
};
