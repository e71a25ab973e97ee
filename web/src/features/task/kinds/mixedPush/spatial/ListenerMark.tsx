import type { ListenerAxes } from '@tasklens/server/domain/spatial/listenerAxes';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { toMapDirection, type MapPoint, type Plane } from './planes.ts';

const arrowLength = 40;
/** Below this share of its length an axis runs so straight at the reader that an arrow would say nothing. */
const shortestShare = 0.15;

/** An axis as an arrow from the listener: where it ends, and where its name stands. */
interface Arrow {
  axis: keyof ListenerAxes;
  tip: MapPoint;
  name: MapPoint;
}

/** The arrows of a listener at `place`, as they run on the map. */
export function toArrows(place: MapPoint, axes: ListenerAxes, plane: Plane): Arrow[] {
  return (['up', 'right', 'forward'] as const).flatMap((axis) => {
    const { x, y } = toMapDirection(axes[axis], plane);
    if (Math.hypot(x, y) < shortestShare) return [];
    const along = (length: number) => ({ x: place.x + x * length, y: place.y + y * length });
    return [{ axis, tip: along(arrowLength), name: along(arrowLength + 14) }];
  });
}

/** The listener: a ring, and an arrow for each axis that shows in this plane; the one ahead is the boldest. */
export function ListenerMark({
  place,
  arrows,
  arrowHeadId,
}: {
  place: MapPoint;
  arrows: readonly Arrow[];
  arrowHeadId: string;
}) {
  const { spatial } = useMessages();
  return (
    <g>
      <title>{spatial.listener}</title>
      {arrows.map(({ axis, tip, name }) => (
        <g key={axis} color={axis === 'forward' ? 'var(--accent)' : 'var(--quiet)'}>
          <path
            d={`M${place.x} ${place.y}L${tip.x} ${tip.y}`}
            stroke="currentColor"
            strokeWidth={axis === 'forward' ? 2.5 : 1.25}
            markerEnd={`url(#${arrowHeadId})`}
          />
          <text
            x={name.x}
            y={name.y}
            fontSize={11}
            fontWeight={axis === 'forward' ? 600 : 400}
            fill="currentColor"
            textAnchor="middle"
            dominantBaseline="central"
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
