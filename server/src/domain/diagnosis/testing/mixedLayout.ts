import type { Finding } from '../../../contract/finding.ts';
import type { Canvas, MixedPushTask, Region, Stream } from '../../../contract/task.ts';
import { aCanvas, aCustomLayout, aRegion } from '../../layout/testing/layouts.ts';
import { listFindings } from '../findings/listFindings.ts';
import { aMixedPushTask, secondsIn } from './tasks.ts';

export const aStream = (index: number | null, userId: string | null, streamType = 0): Stream => ({
  index,
  userId,
  streamType: { code: streamType, name: streamType === 1 ? 'screen' : 'camera' },
});

/** What is found on a mixed push with these members. */
export const findingsOf = (stated: Partial<MixedPushTask>): Finding[] =>
  listFindings({ kind: 'mixed-push', task: aMixedPushTask(stated) }, secondsIn(600));

/**
 * What is found in a custom layout, sound but for what is stated: on a canvas of 1920 × 1080 px, each region shows the
 * camera of `user-1`, `user-2`, …, cropped to fill it, unless streams are given.
 */
export function findingsIn(
  regions: readonly Partial<Region>[],
  {
    canvas = {},
    streams,
    ...stated
  }: { canvas?: Partial<Canvas>; streams?: Stream[] } & Partial<MixedPushTask> = {},
): Finding[] {
  const placed = regions.map((region, position) =>
    aRegion({ streamIndex: position + 1, renderMode: { code: 1, name: 'crop' }, ...region }),
  );
  return findingsOf({
    ...aCustomLayout({
      canvas: aCanvas(canvas),
      regions: placed,
      streams: streams ?? placed.map(({ streamIndex }, at) => aStream(streamIndex, `user-${at + 1}`)),
    }),
    ...stated,
  });
}

/** How findings name the camera in the region of that number. */
export const placedUser = (region: number) => ({ region, userId: `user-${region}`, isScreen: false });
