import type { Messages } from '../../../../../../i18n/messages.ts';
import { layerName } from './layerName.ts';
import type { LayerState } from './layerState.ts';

/** Whether viewers see a layer, in a few words. */
export function sayLayerState(state: LayerState, messages: Messages): string {
  const { pictureTools } = messages;
  return state.is === 'covered'
    ? pictureTools.coveredBy(state.by.map((layer) => layerName(layer, messages)))
    : pictureTools.states[state.is];
}
