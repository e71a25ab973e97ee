import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { defaultShape } from '@tasklens/server/domain/layout/source';
import type { Messages } from '../../../../../i18n/messages.ts';
import { presenceOf, shapeOf, type PictureState } from './pictureState.ts';

/** What of a region's stream is supposed other than by default, in a few words; null when nothing is. */
export function suppositionText(
  layer: SceneLayer,
  state: PictureState,
  { mixedPicture }: Messages,
): string | null {
  const presence = presenceOf(layer, state);
  const shape = shapeOf(layer, state);
  const parts = [
    presence === 'publishing' ? null : mixedPicture.presences[presence],
    shape === defaultShape(layer.stream) ? null : mixedPicture.source(shape),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : mixedPicture.supposedBriefly(parts.join(' · '));
}
