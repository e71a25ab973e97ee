import type { MixedPushTask } from '../../../contract/task.ts';
import { valueOutOfRange } from './documentedRanges.ts';
import { canvasRules, canvasSize, layoutMissing } from './layoutCanvas.ts';
import { layoutStreamRules } from './layoutStreams.ts';
import { ofPicture } from './picture.ts';
import { regionLookRules } from './regionLook.ts';
import { regionOverlapRules } from './regionOverlap.ts';
import { regionPresenceRules } from './regionPresence.ts';
import type { Rule } from './rule.ts';

export const mixedLayoutRules: readonly Rule<MixedPushTask>[] = [
  ...layoutStreamRules,
  layoutMissing,
  canvasSize,
  ofPicture([...canvasRules, ...regionPresenceRules, ...regionOverlapRules, ...regionLookRules]),
  valueOutOfRange,
];
