import type { Region } from '../../contract/task.ts';
import { farthestPx, fractionToPx, type CanvasSize, type PixelBox } from './pixelBox.ts';

/** What of a region says how large it is. */
type RegionSize = Pick<Region, 'widthProportion' | 'heightProportion' | 'width' | 'height'>;

/** What of a region says where it lies. */
type RegionPlace = RegionSize & Pick<Region, 'locationX' | 'locationY'>;

/**
 * Whether a region counts in fractions of the canvas or, as newer API versions do, in px: decided for each region by
 * the sizes it brings; a proportion wins. (Source: task-types §3.3, notes on "Regions")
 */
export function unitOf(region: RegionSize): 'fraction' | 'pixel' {
  const { widthProportion, heightProportion, width, height } = region;
  if (widthProportion !== null || heightProportion !== null) return 'fraction';
  return width !== null || height !== null ? 'pixel' : 'fraction';
}

/**
 * The px box the vendor draws this region in; it may run past the canvas. Fractions times the canvas side, rounded to
 * nearest. A region with px sizes and no proportion (newer API versions) is taken as it is.
 * A location left out is 0, its default; a size left out, or below 0, is 0. (Source: task-types §3.3 "Regions")
 */
export function placeRegion(region: RegionPlace, canvas: CanvasSize): PixelBox {
  const { locationX, locationY, widthProportion, heightProportion, width, height } = region;
  if (unitOf(region) === 'pixel') {
    return {
      x: toWholePx(locationX),
      y: toWholePx(locationY),
      width: Math.max(0, toWholePx(width)),
      height: Math.max(0, toWholePx(height)),
    };
  }
  return {
    x: toPx(locationX, canvas.width),
    y: toPx(locationY, canvas.height),
    width: Math.max(0, toPx(widthProportion, canvas.width)),
    height: Math.max(0, toPx(heightProportion, canvas.height)),
  };
}

function toPx(fraction: number | null, sidePx: number): number {
  return toWholePx(fractionToPx(fraction ?? 0, sidePx));
}

/** The vendor's px are whole numbers already. */
function toWholePx(px: number | null): number {
  const whole = Math.round(Math.min(farthestPx, Math.max(-farthestPx, px ?? 0)));
  return whole || 0; // NaN is no number and -0 no pixel: both are 0
}
