import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { findCovered, findTies } from '@tasklens/server/domain/layout/overlap';
import { intersect } from '@tasklens/server/domain/layout/pixelBox';
import { whyUnseen, type UnseenByItself } from './whyUnseen.ts';

/** Why viewers see nothing of a region, whatever its stream does. */
export type Unseen = Exclude<UnseenByItself, 'audio-only'> | 'covered';

/** How a layer stands to the others of its scene. */
export interface Standing {
  /** The lower layer of the same ZOrder that it overlaps. */
  tie: SceneLayer | undefined;
  /** The layers that hide all of it; empty when something of it can be seen. */
  coveredBy: readonly SceneLayer[];
  /** Why nobody sees it; null when somebody does. One that mixes sound alone has a rule of its own. */
  unseen: Unseen | null;
}

/** Asked with every region that is pointed at, so it looks at those alone that touch it. `layers` bottom to top. */
export function standingOf(layer: SceneLayer, layers: readonly SceneLayer[]): Standing {
  const { regionIndex, zOrder } = layer;
  const touching = layers.filter((other) => other === layer || intersect(other.box, layer.box) !== null);
  const fromIt = touching.slice(touching.indexOf(layer));
  const cover = findCovered(fromIt).find((covered) => covered.layer === layer);
  const own = whyUnseen(layer);
  return {
    tie: findTies(touching.filter((other) => other.zOrder === zOrder)).get(regionIndex),
    coveredBy: cover?.by ?? [],
    unseen: cover !== undefined ? 'covered' : own === 'audio-only' ? null : own,
  };
}
