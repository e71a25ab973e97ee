import type { CanvasSize, PixelBox } from '@tasklens/server/domain/layout/pixelBox';

/** CSS px between a card and what it stands beside, and between it and the window's edge. */
const gap = 8;

/**
 * Where a card stands on screen without covering the region it speaks of: beside it, within the picture rather than
 * past it, else below or above; null where there is no room for it. All in CSS px of the window.
 */
export function placeCard(
  region: PixelBox,
  { picture, view, card }: { picture: PixelBox; view: CanvasSize; card: CanvasSize },
): { x: number; y: number } | null {
  const right = region.x + region.width + gap;
  const left = region.x - gap - card.width;
  const beside = within(region.y, view.height - card.height);
  if (card.width + 2 * gap > view.width) return null;
  if (card.height + 2 * gap <= view.height) {
    const fitsRight = right + card.width + gap <= view.width;
    const fitsLeft = left >= gap;
    if (fitsRight && right + card.width <= picture.x + picture.width) return { x: right, y: beside };
    if (fitsLeft && left >= picture.x) return { x: left, y: beside };
    if (fitsRight) return { x: right, y: beside };
    if (fitsLeft) return { x: left, y: beside };
  }
  const across = within(region.x, view.width - card.width);
  const below = region.y + region.height + gap;
  if (below + card.height + gap <= view.height) return { x: across, y: below };
  const above = region.y - gap - card.height;
  return above >= gap ? { x: across, y: above } : null;
}

const within = (wished: number, most: number) => Math.max(gap, Math.min(wished, most - gap));
