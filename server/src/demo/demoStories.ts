import { mixedPictureStories } from './stories/mixedPictures.ts';
import { mixedPushStories } from './stories/mixedPush.ts';
import { pullRecordStories } from './stories/pullRecord.ts';
import { recordStories } from './stories/record.ts';
import { singlePushStories } from './stories/singlePush.ts';
import type { TaskStory } from './stories/story.ts';
import { webcastStories } from './stories/webcast.ts';

/** Every task of the stand-in vendor. */
export const demoStories: readonly TaskStory[] = [
  ...mixedPushStories,
  ...mixedPictureStories,
  ...singlePushStories,
  ...webcastStories,
  ...recordStories,
  ...pullRecordStories,
];
