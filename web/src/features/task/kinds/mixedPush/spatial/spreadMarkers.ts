import { mapSide, type MapPoint } from './planes.ts';

/** Radius of a marker that can hold a number. */
export const markerRadius = 10;

/** More markers than this would hide the map itself: they then stay where they belong, one over the other. */
const mostSpread = 60;

const step = 2 * markerRadius + 1;

/**
 * Where to draw markers so that none covers another or an obstacle: at their own points as far as there is room, else as
 * near as possible, around them. Obstacles are discs, such as the listener. All within the map.
 */
export function spreadMarkers(
  points: readonly MapPoint[],
  obstacles: readonly (MapPoint & { radius: number })[],
): MapPoint[] {
  if (points.length > mostSpread) return [...points];
  const taken: (MapPoint & { radius: number })[] = [...obstacles];
  return points.map((point) => {
    const free = placesAround(point).find(
      (place) => isOnMap(place) && taken.every((disc) => isClear(place, disc)),
    );
    const place = free ?? point;
    taken.push({ ...place, radius: markerRadius });
    return place;
  });
}

/** The point itself, then rings around it, further and further out. */
function placesAround({ x, y }: MapPoint): MapPoint[] {
  const rings = Math.ceil(mapSide / step);
  return Array.from({ length: rings }, (_, ring) => {
    const count = Math.max(1, 6 * ring);
    return Array.from({ length: count }, (_, position) => {
      const turn = (2 * Math.PI * position) / count - Math.PI / 2;
      return { x: x + ring * step * Math.cos(turn), y: y + ring * step * Math.sin(turn) };
    });
  }).flat();
}

const isClear = (place: MapPoint, disc: MapPoint & { radius: number }) =>
  Math.hypot(place.x - disc.x, place.y - disc.y) >= markerRadius + disc.radius;

const isOnMap = ({ x, y }: MapPoint) =>
  [x, y].every((at) => at >= markerRadius && at <= mapSide - markerRadius);
