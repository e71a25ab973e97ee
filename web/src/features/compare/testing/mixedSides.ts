import type { ComparedSide } from '@tasklens/server/contract/comparison';
import type { MixedPushTask, Region } from '@tasklens/server/contract/task';
import { anAnswer } from '../../../testing/builders.ts';

/** A quarter of the canvas at its top left, but for what the test states. */
export function aRegion(streamIndex: number, stated: Partial<Region> = {}): Region {
  return {
    streamIndex,
    locationX: 0,
    locationY: 0,
    widthProportion: 0.5,
    heightProportion: 0.5,
    width: null,
    height: null,
    zOrder: null,
    alpha: null,
    cornerRadius: null,
    mediaType: null,
    renderMode: null,
    sourceCrop: null,
    alternateImage: null,
    alternateImageFillMode: null,
    applySpatialAudio: null,
    spatialPosition: null,
    ...stated,
  };
}

/** A mixed push in custom layout, as a side of a comparison. */
export function aMixedSide(
  regions: Region[],
  { width, height } = { width: 1920, height: 1080 },
): Extract<ComparedSide, { kind: 'mixed-push' }> {
  const layout: MixedPushTask['layout'] = {
    layoutMode: { code: 2, name: 'custom' },
    mainVideoStream: null,
    mainVideoStreamIndex: null,
    customLayout: { canvas: { width, height, background: null, backgroundImage: null }, regions },
  };
  const { kind, origin, query, observedAt, task, verdict } = anAnswer('mixed-push', { task: { layout } });
  return { kind, origin, query, observedAt, task, verdict, isKindGuessed: false, requestId: null };
}
