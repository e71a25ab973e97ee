import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { Messages } from '../../../../../../i18n/messages.ts';
import { regionName } from '../regionWords.ts';

/** Whose region it is; a screen is told from a camera, since one user may share both. */
export function layerName(layer: SceneLayer, messages: Messages): string {
  const { kindView } = messages;
  const name = regionName(layer, messages);
  return kindView.streamOf(name, layer.stream?.streamType === 'screen' ? kindView.streamTypes.screen : null);
}
