import type { CanvasSize, PixelBox } from '@tasklens/server/domain/layout/pixelBox';

/** CSS px between a card and what it stands beside, and between it and the window's edge. */
const gap = 8;

/**
 * Where a card stands on screen beside the region it speaks of: within the picture rather than past it; null where
 * neither side has room for it. All in CSS px of the window.
 */
export function placeCard(
  region: PixelBox,
  { picture, view, card }: { picture: PixelBox; view: CanvasSize; card: CanvasSize },
): { x: number; y: number } | null {
  const right = region.x + region.width + gap;
  const left = region.x - gap - card.width;
  const y = Math.max(gap, Math.min(region.y, view.height - card.height - gap));
  const fitsRight = right + card.width + gap <= view.width;
  const fitsLeft = left >= gap;
  if (fitsRight && right + card.width <= picture.x + picture.width) return { x: right, y };
  if (fitsLeft && left >= picture.x) return { x: left, y };
  if (fitsRight) return { x: right, y };
  return fitsLeft ? { x: left, y } : null;
}
