import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { findCovered } from '@tasklens/server/domain/layout/overlap';
import { isEmpty } from '@tasklens/server/domain/layout/pixelBox';

/** Why viewers see nothing of a region, whatever its stream does. */
export type Unseen = 'outside' | 'no-area' | 'transparent' | 'covered';

/**
 * The regions that nobody sees, by their position in the layout; those that mix sound alone have a rule of their own.
 * `covered` of the same layers.
 */
export function findUnseen(
  layers: readonly SceneLayer[],
  covered: ReturnType<typeof findCovered>,
): ReadonlyMap<number, Unseen> {
  const unseen = new Map<number, Unseen>();
  for (const { regionIndex, box, visible, opacity, media } of layers) {
    if (media === 'audio-only') continue;
    if (isEmpty(box)) unseen.set(regionIndex, 'no-area');
    else if (visible === null) unseen.set(regionIndex, 'outside');
    else if (opacity === 0) unseen.set(regionIndex, 'transparent');
  }
  for (const { layer } of covered) unseen.set(layer.regionIndex, 'covered');
  return unseen;
}
