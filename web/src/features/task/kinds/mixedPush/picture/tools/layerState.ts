import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { findCovered } from '@tasklens/server/domain/layout/overlap';
import { whyUnseen, type UnseenByItself } from '../whyUnseen.ts';

/** Whether viewers can see a layer, and if not, why. */
export type LayerState =
  | { is: UnseenByItself | 'seen' | 'no-stream' }
  /** The opaque layers that hide it together, bottom to top. */
  | { is: 'covered'; by: readonly SceneLayer[] };

/** The state of every layer, by region index; `layers` bottom to top. */
export function toLayerStates(layers: readonly SceneLayer[]): ReadonlyMap<number, LayerState> {
  const coverOf = new Map(findCovered(layers).map(({ layer, by }) => [layer, by]));
  return new Map(
    layers.map((layer): [number, LayerState] => {
      const by = coverOf.get(layer);
      if (by !== undefined) return [layer.regionIndex, { is: 'covered', by }];
      return [layer.regionIndex, { is: whyUnseen(layer) ?? (layer.isStreamMissing ? 'no-stream' : 'seen') }];
    }),
  );
}
