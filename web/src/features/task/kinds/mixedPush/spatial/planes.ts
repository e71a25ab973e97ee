import { farthest } from '@tasklens/server/domain/spatial/spatialScene';
import type { Triple } from '@tasklens/server/domain/spatial/listenerAxes';

/** A plane to look at: the coordinates that run to the right and up the page, by their place in x, y, z. */
export interface Plane {
  across: 0 | 1 | 2;
  upward: 0 | 1 | 2;
}

/** From above: x up the page and y to the right, as a listener with the default axes faces up the page. */
export const fromAbove: Plane = { across: 1, upward: 0 };

/** From the side: x to the right and z up the page, as such a listener is seen from the right. */
export const fromTheSide: Plane = { across: 0, upward: 2 };

/** A point of a map, in its own units: right and down from the top left. */
export interface MapPoint {
  x: number;
  y: number;
}

/** Side of a map and of the square of −100 … 100 in its middle. */
export const mapSide = 360;
export const plotSide = 304;

/** Where a position stands on the map; what lies out of range stands at the edge. */
export function toMapPoint(position: Triple, { across, upward }: Plane): MapPoint {
  return { x: toMap(position[across]), y: mapSide - toMap(position[upward]) };
}

function toMap(coordinate: number): number {
  const within = Math.min(farthest, Math.max(-farthest, coordinate));
  return mapSide / 2 + (within / farthest) * (plotSide / 2);
}

/** How an axis of any length runs on the map, as a share of 1; nothing when it runs straight at the reader. */
export function toMapDirection(axis: Triple, { across, upward }: Plane): MapPoint {
  const length = Math.hypot(...axis);
  return { x: axis[across] / length, y: -axis[upward] / length };
}
