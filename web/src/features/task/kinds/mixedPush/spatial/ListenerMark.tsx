import type { ListenerAxes } from '@tasklens/server/domain/spatial/listenerAxes';
import { toMapDirection, type MapPoint, type Plane } from './planes.ts';
import { useSpatialWords } from './words.ts';

const arrowLength = 44;
/** Below this share of its length an axis runs so straight at the reader that an arrow would say nothing. */
const shortestShare = 0.15;

/** An axis as an arrow from the listener: which way it runs, its middle and its end, and where its name stands. */
interface Arrow {
  axis: keyof ListenerAxes;
  degrees: number;
  middle: MapPoint;
  tip: MapPoint;
  name: MapPoint;
}

/** The arrows of a listener at `place`, as they run on the map. */
export function toArrows(place: MapPoint, axes: ListenerAxes, plane: Plane): Arrow[] {
  return (['up', 'right', 'forward'] as const).flatMap((axis) => {
    const { x, y } = toMapDirection(axes[axis], plane);
    const share = Math.hypot(x, y);
    if (share < shortestShare) return [];
    const along = (length: number) => ({ x: place.x + x * length, y: place.y + y * length });
    // Names are wider than high: one beside an arrow needs more room than one above it.
    const clear = (10 + (12 * Math.abs(x)) / share) / share;
    return [
      {
        axis,
        degrees: (Math.atan2(y, x) * 180) / Math.PI,
        middle: along(arrowLength / 2),
        tip: along(arrowLength),
        name: along(arrowLength + clear),
      },
    ];
  });
}

/** The listener: a ring, and an arrow for each axis that shows in this plane; the one ahead is the boldest. */
export function ListenerMark({ place, arrows }: { place: MapPoint; arrows: readonly Arrow[] }) {
  const spatial = useSpatialWords();
  return (
    <g>
      <title>{spatial.listener}</title>
      {arrows.map(({ axis, degrees, tip, name }) => (
        <g key={axis} color={axis === 'forward' ? 'var(--accent)' : 'var(--quiet)'} fill="currentColor">
          <path
            d={`M${place.x} ${place.y}L${tip.x} ${tip.y}`}
            stroke="currentColor"
            strokeWidth={axis === 'forward' ? 2.5 : 1.25}
          />
          <path d="M2 0L-8 -4.5V4.5Z" transform={`translate(${tip.x} ${tip.y}) rotate(${degrees})`} />
          <text
            x={name.x}
            y={name.y}
            fontSize={11}
            fontWeight={axis === 'forward' ? 600 : 400}
            textAnchor="middle"
            dominantBaseline="central"
            stroke="var(--paper)"
            strokeWidth={4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {spatial.axes[axis]}
          </text>
        </g>
      ))}
      <circle cx={place.x} cy={place.y} r={8} fill="var(--paper)" stroke="var(--accent)" strokeWidth={2.5} />
      <circle cx={place.x} cy={place.y} r={3} fill="var(--accent)" />
    </g>
  );
}
