import type { SceneLayer } from './layer.ts';
import { intersect, subtract, type PixelBox } from './pixelBox.ts';

/** Whether a layer draws anything on the canvas. */
export const isDrawn = ({ visible, opacity, media }: SceneLayer) =>
  visible !== null && opacity > 0 && media !== 'audio-only';

/** Whether nothing behind a layer shows through its box: gaps of a whole picture are filled with background colour. */
const hidesItsBox = (layer: SceneLayer) => isDrawn(layer) && layer.opacity === 1 && layer.cornerRadius === 0;

/**
 * The layers that nobody sees because opaque ones above them hide all of their visible part; each with the layers that
 * do, bottom to top. `layers` bottom to top, as in a scene.
 */
export function findCovered(layers: readonly SceneLayer[]): { layer: SceneLayer; by: SceneLayer[] }[] {
  return layers.flatMap((layer, position) => {
    if (layer.visible === null || !isDrawn(layer)) return [];
    const above = layers.slice(position + 1).filter(hidesItsBox);
    const by = new Set<SceneLayer>();
    return isHidden(layer.visible, above, by) ? [{ layer, by: above.filter((upper) => by.has(upper)) }] : [];
  });
}

/** Whether these layers hide all of a box, noting in `by` those that do; ends at the first bit of it that shows. */
function isHidden(box: PixelBox, above: readonly SceneLayer[], by: Set<SceneLayer>): boolean {
  const parts = [box];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const left = part;
    const hider = above.find((upper) => intersect(left, upper.box) !== null);
    if (hider === undefined) return false;
    by.add(hider);
    parts.push(...subtract(left, hider.box));
  }
  return true;
}

export interface Overlap {
  lower: SceneLayer;
  upper: SceneLayer;
  /** The part of the canvas that both cover. */
  box: PixelBox;
}

/** Every pair of layers that both draw on some part of the canvas. `layers` bottom to top. */
export function* findOverlaps(layers: readonly SceneLayer[]): Generator<Overlap, void, undefined> {
  for (const [position, lower] of layers.entries()) {
    if (lower.visible === null || !isDrawn(lower)) continue;
    for (const upper of layers.slice(position + 1)) {
      if (upper.visible === null || !isDrawn(upper)) continue;
      const box = intersect(lower.visible, upper.visible);
      if (box !== null) yield { lower, upper, box };
    }
  }
}

/** Neighbours may share a line of px, since each edge is rounded by itself; that is no overlap anyone asked for. */
export const isSeam = ({ width, height }: PixelBox) => width <= 1 || height <= 1;

/**
 * The layers whose place in the stack is our choice, by region index, each with the lower layer of the same ZOrder that it
 * overlaps by more than a seam: the vendor does not document which of the two it draws on top. `layers` bottom to top.
 */
export function findTies(layers: readonly SceneLayer[]): ReadonlyMap<number, SceneLayer> {
  const ties = new Map<number, SceneLayer>();
  for (const { lower, upper, box } of findOverlaps(layers)) {
    if (isSeam(box) || lower.zOrder !== upper.zOrder || ties.has(upper.regionIndex)) continue;
    ties.set(upper.regionIndex, lower);
  }
  return ties;
}
