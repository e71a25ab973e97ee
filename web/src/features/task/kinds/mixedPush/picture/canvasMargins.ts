import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { areaOf, isEmpty, type CanvasSize, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';

/** Of the canvas's longer side: past it, what lies outside is only pointed at. */
const widestShare = 0.1;

/**
 * The canvas with room around it for the regions that run past its edges, in px of the canvas: as much on each side as
 * they need, and no more than keeps the canvas large when a region is a million px away.
 */
export function frameCanvas(canvas: CanvasSize, layers: readonly SceneLayer[]): PixelBox {
  const widest = widestShare * Math.max(canvas.width, canvas.height);
  const reach = (past: readonly number[]) =>
    Math.min(
      widest,
      past.reduce((most, px) => Math.max(most, px), 0),
    );
  const left = reach(layers.map(({ box }) => -box.x));
  const top = reach(layers.map(({ box }) => -box.y));
  const right = reach(layers.map(({ box }) => box.x + box.width - canvas.width));
  const bottom = reach(layers.map(({ box }) => box.y + box.height - canvas.height));
  return {
    x: 0 - left,
    y: 0 - top,
    width: canvas.width + left + right,
    height: canvas.height + top + bottom,
  };
}

/** Whether some of a region's box lies off the canvas. */
export function runsPastCanvas({ box, visible }: SceneLayer): boolean {
  return visible === null ? !isEmpty(box) : areaOf(visible) < areaOf(box);
}
