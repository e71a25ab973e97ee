import type { MapPoint } from './planes.ts';

/** Lines from the discs that had to stand aside to the points they are for. */
export function Leaders({ marks }: { marks: readonly { point: MapPoint; place: MapPoint }[] }) {
  return (
    <g aria-hidden pointerEvents="none">
      {marks
        .filter(({ point, place }) => place.x !== point.x || place.y !== point.y)
        .map(({ point, place }, position) => (
          <g key={position} stroke="var(--quiet)">
            <path d={`M${point.x} ${point.y}L${place.x} ${place.y}`} />
            <circle cx={point.x} cy={point.y} r={2} fill="var(--quiet)" />
          </g>
        ))}
    </g>
  );
}
