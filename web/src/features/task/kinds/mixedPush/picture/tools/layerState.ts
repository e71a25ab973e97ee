import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { findCovered } from '@tasklens/server/domain/layout/overlap';
import { isEmpty } from '@tasklens/server/domain/layout/pixelBox';

/** Whether viewers can see a layer, and if not, why. */
export type LayerState =
  | { is: 'seen' | 'audio-only' | 'no-area' | 'outside' | 'transparent' | 'no-stream' }
  /** The opaque layers that hide it together, bottom to top. */
  | { is: 'covered'; by: readonly SceneLayer[] };

/** The state of every layer, by region index; `layers` bottom to top. */
export function toLayerStates(layers: readonly SceneLayer[]): ReadonlyMap<number, LayerState> {
  const coverOf = new Map(findCovered(layers).map(({ layer, by }) => [layer, by]));
  return new Map(
    layers.map((layer): [number, LayerState] => {
      const by = coverOf.get(layer);
      return [layer.regionIndex, by === undefined ? { is: ownState(layer) } : { is: 'covered', by }];
    }),
  );
}

function ownState({
  media,
  box,
  visible,
  opacity,
  isStreamMissing,
}: SceneLayer): Exclude<LayerState['is'], 'covered'> {
  if (media === 'audio-only') return 'audio-only';
  if (isEmpty(box)) return 'no-area';
  if (visible === null) return 'outside';
  if (opacity === 0) return 'transparent';
  return isStreamMissing ? 'no-stream' : 'seen';
}
