import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { Messages } from '../../../../../i18n/messages.ts';

/** Whose region it is, and how it is drawn, in the few words that fit on it. */
export function regionWords(layer: SceneLayer, { kindView }: Messages): { name: string; detail: string } {
  const { mixedPush } = kindView;
  return {
    name: layer.stream?.userId ?? mixedPush.streamNumber(layer.streamIndex),
    detail: [
      layer.stream === null ? mixedPush.notListedBriefly : null,
      layer.stream?.streamType === 'screen' ? kindView.streamTypes.screen : null,
      layer.media === 'audio-video' ? null : kindView.regionMedia[layer.media],
      mixedPush.z(layer.zOrder),
      layer.media === 'audio-only' ? null : kindView.fits[layer.fit],
    ]
      .filter((part) => part !== null)
      .join(' · '),
  };
}
