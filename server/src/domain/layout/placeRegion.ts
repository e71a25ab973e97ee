import type { Region } from '../../contract/task.ts';

/** A rectangle in px of the canvas: origin at its top left, x to the right, y down. */
export interface PixelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CanvasSize {
  width: number;
  height: number;
}

/** What of a region says where it lies. */
type RegionPlace = Pick<
  Region,
  'locationX' | 'locationY' | 'widthProportion' | 'heightProportion' | 'width' | 'height'
>;

/**
 * The px box the vendor draws this region in; it may run past the canvas. Fractions times the canvas side, rounded to
 * nearest: 0.33 of 1920 px is 634 px. A region with px sizes and no proportion (newer API versions) is taken as it is.
 * A location left out is 0, its default; a size left out, or below 0, is 0. (Source: task-types §3.3 "Regions")
 */
export function placeRegion(region: RegionPlace, canvas: CanvasSize): PixelBox {
  const { locationX, locationY, widthProportion, heightProportion, width, height } = region;
  const hasProportion = widthProportion !== null || heightProportion !== null;
  const hasPixels = !hasProportion && (width !== null || height !== null);
  const unit = hasPixels ? { width: 1, height: 1 } : canvas;
  return {
    x: toPx(locationX, unit.width),
    y: toPx(locationY, unit.height),
    width: Math.max(0, toPx(hasPixels ? width : widthProportion, unit.width)),
    height: Math.max(0, toPx(hasPixels ? height : heightProportion, unit.height)),
  };
}

/** Beyond any picture, and within what every renderer can count. */
const farthestPx = 1_000_000;

function toPx(value: number | null, unitPx: number): number {
  const px = Math.round((value ?? 0) * unitPx);
  // NaN is no number and -0 no pixel: both are 0.
  return Math.min(farthestPx, Math.max(-farthestPx, px)) || 0;
}
