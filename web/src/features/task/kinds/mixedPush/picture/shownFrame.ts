import type { DrawnImage } from '@tasklens/server/domain/layout/drawnImage';
import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';

/** The part of the frame that shows through the box, in px of the frame; null for a box without area. */
export function shownFrame({ kept, image, shown }: DrawnImage): PixelBox | null {
  if (shown === null) return null;
  const across = kept.width / image.width;
  const down = kept.height / image.height;
  return {
    x: kept.x + (shown.x - image.x) * across,
    y: kept.y + (shown.y - image.y) * down,
    width: shown.width * across,
    height: shown.height * down,
  };
}
