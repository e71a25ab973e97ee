import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { Messages } from '../../../../../i18n/messages.ts';

/** Whose region it is. */
export function regionName({ stream, streamIndex }: SceneLayer, { kindView }: Messages): string {
  return stream?.userId ?? kindView.mixedPush.streamNumber(streamIndex);
}

/** Whose region it is, and how it is drawn, in the few words that fit on it. */
export function regionWords(layer: SceneLayer, messages: Messages): { name: string; detail: string } {
  const { kindView, mixedPicture } = messages;
  const { mixedPush } = kindView;
  return {
    name: regionName(layer, messages),
    detail: [
      layer.stream === null ? mixedPush.notListedBriefly : null,
      layer.stream?.streamType === 'screen' ? kindView.streamTypes.screen : null,
      layer.media === 'audio-video' ? null : kindView.regionMedia[layer.media],
      layer.opacity === 0 ? mixedPicture.transparent : null,
      mixedPush.z(layer.zOrder),
      layer.media === 'audio-only' ? null : kindView.fits[layer.fit],
    ]
      .filter((part) => part !== null)
      .join(' · '),
  };
}
