import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { Messages } from '../../../../../../i18n/messages.ts';
import type { PictureState } from '../pictureState.ts';
import { layerName } from './layerName.ts';
import { toShadedAreas } from './shadedAreas.ts';

/** What of a view is not the default, in clauses; none for the plain view. */
export function sayChanges(
  state: PictureState,
  layers: readonly SceneLayer[],
  messages: Messages,
): readonly string[] {
  const { pictureTools, mixedPicture, kindView } = messages;
  const { hidden, solo, shades, presences, shapes, zoom } = state;
  const regionName = (regionIndex: number) => {
    const layer = layers.find((each) => each.regionIndex === regionIndex);
    return layer === undefined ? pictureTools.noSuchRegion(regionIndex + 1) : layerName(layer, messages);
  };
  const streamName = (streamIndex: number) => {
    const layer = layers.find((each) => each.streamIndex === streamIndex);
    return layer === undefined ? kindView.mixedPush.streamNumber(streamIndex) : layerName(layer, messages);
  };
  return [
    ...(solo === null ? [] : [pictureTools.onlyShown(regionName(solo))]),
    ...(hidden.length === 0 || solo !== null ? [] : [pictureTools.hidden(hidden.map(regionName))]),
    ...[...presences].map(([index, presence]) =>
      pictureTools.supposed(streamName(index), mixedPicture.presences[presence]),
    ),
    ...[...shapes].map(([index, shape]) =>
      pictureTools.supposed(streamName(index), mixedPicture.source(shape)),
    ),
    ...shades.map((shade) => {
      const { boxes, isCapped } = toShadedAreas(layers, shade, state);
      return shade === 'overlap'
        ? pictureTools.shaded.overlap(boxes.length, isCapped)
        : pictureTools.shaded.covered(boxes.length);
    }),
    ...(zoom === null ? [] : [pictureTools.zoomed(`${Math.round(zoom.scale * 100)}%`)]),
  ];
}
