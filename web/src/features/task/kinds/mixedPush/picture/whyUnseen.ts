import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { isEmpty } from '@tasklens/server/domain/layout/pixelBox';

export type UnseenByItself = 'audio-only' | 'no-area' | 'outside' | 'transparent';

/** Why viewers see nothing of a layer, whatever lies above it and whatever its stream does; null when they can. */
export function whyUnseen({ media, box, visible, opacity }: SceneLayer): UnseenByItself | null {
  if (media === 'audio-only') return 'audio-only';
  if (isEmpty(box)) return 'no-area';
  if (visible === null) return 'outside';
  return opacity === 0 ? 'transparent' : null;
}
