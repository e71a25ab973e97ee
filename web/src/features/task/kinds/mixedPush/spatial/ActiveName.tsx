import type { SpatialSource } from '@tasklens/server/domain/spatial/spatialScene';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useActivePlace } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { mapSide, type MapPoint } from './planes.ts';
import { sourceName } from './sourceName.ts';
import { markerRadius } from './spreadMarkers.ts';

/** Letters that fit beside a disc in the middle of the map. */
const mostLetters = 22;

/** Whose the lit discs are, beside them, on the side with more room. */
export function ActiveName({ marks }: { marks: readonly { source: SpatialSource; place: MapPoint }[] }) {
  const messages = useMessages();
  const active = useActivePlace();
  return marks
    .filter(({ source }) => active !== null && active === streamPlace(source.streamIndex))
    .map(({ source, place: { x, y } }) => {
      const isLeft = x < mapSide / 2;
      const letters = Array.from(sourceName(source, messages));
      return (
        <text
          key={source.regionIndex}
          x={x + (isLeft ? 1 : -1) * (markerRadius + 6)}
          y={y}
          fontSize={12}
          fontWeight={600}
          fill="var(--ink)"
          textAnchor={isLeft ? 'start' : 'end'}
          dominantBaseline="central"
          stroke="var(--paper)"
          strokeWidth={5}
          strokeLinejoin="round"
          paintOrder="stroke"
          pointerEvents="none"
          aria-hidden
        >
          {letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : letters.join('')}
        </text>
      );
    });
}
