import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { isDrawn } from '@tasklens/server/domain/layout/overlap';
import { areaOf, intersect, isEmpty, subtract, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';

/** Enough to find a place for a label; a box cut into more keeps its largest. */
const mostParts = 12;

/**
 * The parts of each layer that no layer above draws on, by region index: where words on it can be read. Rounded corners
 * are left out. `layers` bottom to top.
 */
export function labelSpaces(layers: readonly SceneLayer[]): ReadonlyMap<number, readonly PixelBox[]> {
  return new Map(
    layers.map((layer, position) => {
      const inner = layer.visible === null ? null : intersect(layer.visible, withinCorners(layer));
      return [layer.regionIndex, inner === null ? [] : freeParts(inner, layers, position + 1)];
    }),
  );
}

/** The parts of a box that no layer from `first` on draws on. */
export function freeParts(box: PixelBox, layers: readonly SceneLayer[], first = 0): readonly PixelBox[] {
  let parts = [box];
  for (let position = first; position < layers.length && parts.length > 0; position += 1) {
    const above = layers[position];
    if (above?.visible == null || !touches(above.visible, box) || !isDrawn(above)) continue;
    const { visible } = above;
    if (!parts.some((part) => touches(part, visible))) continue;
    parts = parts.flatMap((part) => subtract(part, visible));
    if (parts.length > mostParts) parts = parts.sort((a, b) => areaOf(b) - areaOf(a)).slice(0, mostParts);
  }
  return parts;
}

/** Whether two boxes share anything: asked of every pair, so without making a box of it. */
const touches = (a: PixelBox, b: PixelBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The largest box that the rounding of the corners leaves whole. */
function withinCorners({ box, cornerRadius }: SceneLayer): PixelBox {
  const inset = cornerRadius * (1 - Math.SQRT1_2);
  const inner = {
    x: box.x + inset,
    y: box.y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  };
  return isEmpty(inner) ? box : inner;
}

// On screen, in CSS px: what a label makes use of.
const usedWidth = 220;
const usedHeight = 36;

/** The part where a label has the most room, the topmost and leftmost of equals; null without any. */
export function chooseSpace(parts: readonly PixelBox[], unitsPerPx: number): PixelBox | null {
  const gainOf = ({ width, height }: PixelBox) =>
    Math.min(width, usedWidth * unitsPerPx) * Math.min(height, usedHeight * unitsPerPx);
  let best: PixelBox | null = null;
  for (const part of parts) {
    const gain = best === null ? 1 : gainOf(part) - gainOf(best);
    if (best === null || gain > 0 || (gain === 0 && (part.y - best.y || part.x - best.x) < 0)) best = part;
  }
  return best;
}
