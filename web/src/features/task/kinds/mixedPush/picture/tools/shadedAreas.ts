import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { findCovered, findOverlaps, isSeam } from '@tasklens/server/domain/layout/overlap';
import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { isShown, type PictureState, type Shade } from '../pictureState.ts';

/** More pairs than anybody can tell apart, and few enough to draw at once. */
const mostPairs = 300;

/** What is shaded of one kind: boxes on the canvas, in px. */
export interface ShadedAreas {
  boxes: readonly PixelBox[];
  /** True when there are more overlapping pairs than are shaded. */
  isCapped: boolean;
}

/** The areas to shade among the regions that are drawn; `layers` bottom to top. */
export function toShadedAreas(layers: readonly SceneLayer[], shade: Shade, state: PictureState): ShadedAreas {
  const shown = layers.filter((layer) => isShown(layer, state));
  if (shade === 'covered') {
    return { boxes: findCovered(shown).flatMap(({ layer }) => layer.visible ?? []), isCapped: false };
  }
  const boxes: PixelBox[] = [];
  for (const { box } of findOverlaps(shown)) {
    if (isSeam(box)) continue;
    if (boxes.length === mostPairs) return { boxes, isCapped: true };
    boxes.push(box);
  }
  return { boxes, isCapped: false };
}
