import type { ComparedSide } from '@tasklens/server/contract/comparison';
import type { Canvas, Region } from '@tasklens/server/contract/task';
import { aCanvas, aLayout, aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { anAnswer } from '../../../testing/builders.ts';

/** A quarter of the canvas at its top left, but for what the test states. */
export function aQuarter(streamIndex: number, stated: Partial<Region> = {}): Region {
  const place = { locationX: 0, locationY: 0, widthProportion: 0.5, heightProportion: 0.5 };
  return aRegion({ streamIndex, ...place, ...stated });
}

/** A mixed push in custom layout, as a side of a comparison. */
export function aMixedSide(
  regions: Region[],
  canvas: Partial<Canvas> = {},
): Extract<ComparedSide, { kind: 'mixed-push' }> {
  const layout = aLayout(regions, aCanvas(canvas));
  const { kind, origin, query, observedAt, task, verdict } = anAnswer('mixed-push', { task: { layout } });
  return { kind, origin, query, observedAt, task, verdict, isKindGuessed: false, requestId: null };
}
