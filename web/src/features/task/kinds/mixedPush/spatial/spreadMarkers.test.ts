import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSide } from './planes.ts';
import { markerRadius, spreadMarkers } from './spreadMarkers.ts';

const middle = { x: mapSide / 2, y: mapSide / 2 };
const anyPoint = fc.record({
  x: fc.double({ min: 28, max: mapSide - 28, noNaN: true }),
  y: fc.double({ min: 28, max: mapSide - 28, noNaN: true }),
});

describe('markers on a map', () => {
  it('stay where they belong when there is room', () => {
    const points = [middle, { x: 60, y: 60 }];
    expect(spreadMarkers(points, [])).toEqual(points);
  });

  it('never cover each other, the listener or the edge, thirty at one point or anywhere', () => {
    const onePoint = fc
      .tuple(anyPoint, fc.integer({ min: 1, max: 30 }))
      .map(([point, count]) => Array.from({ length: count }, () => point));
    fc.assert(
      fc.property(fc.oneof(onePoint, fc.array(anyPoint, { maxLength: 30 })), (points) => {
        const listener = { ...middle, radius: 14 };
        const places = spreadMarkers(points, [listener]);
        places.forEach(({ x, y }, at) => {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(markerRadius);
          expect(Math.max(x, y)).toBeLessThanOrEqual(mapSide - markerRadius);
          expect(Math.hypot(x - listener.x, y - listener.y)).toBeGreaterThanOrEqual(
            markerRadius + listener.radius,
          );
          for (const other of places.slice(at + 1)) {
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(2 * markerRadius - 1e-9);
          }
        });
      }),
    );
  });

  it('lie one over the other when there are too many for the map', () => {
    const points = Array.from({ length: 500 }, () => middle);
    expect(spreadMarkers(points, [])).toEqual(points);
  });
});
