import type { SpatialSource } from '@tasklens/server/domain/spatial/spatialScene';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useActivePlace } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { mapSide, type MapPoint } from './planes.ts';
import { sourceName } from './sourceName.ts';
import { markerRadius } from './spreadMarkers.ts';

/** Letters that fit beside a disc in the middle of the map. */
const mostLetters = 22;
/** About as wide as letters of this size run. */
const letterWidth = 8;

/** Whose the lit discs are, beside them: to the outside, where fewer others are, if there is room. */
export function ActiveName({ marks }: { marks: readonly { source: SpatialSource; place: MapPoint }[] }) {
  const messages = useMessages();
  const active = useActivePlace();
  return marks
    .filter(({ source }) => active !== null && active === streamPlace(source.streamIndex))
    .map(({ source, place: { x, y } }) => {
      const letters = cut(sourceName(source, messages));
      const room = letters.length * letterWidth + markerRadius + 6;
      const isRightward = x >= mapSide / 2 ? x + room <= mapSide : x - room < 0;
      return (
        <text
          key={source.regionIndex}
          x={x + (isRightward ? 1 : -1) * (markerRadius + 6)}
          y={y}
          fontSize={12}
          fontWeight={600}
          fill="var(--ink)"
          textAnchor={isRightward ? 'start' : 'end'}
          dominantBaseline="central"
          stroke="var(--paper)"
          strokeWidth={5}
          strokeLinejoin="round"
          paintOrder="stroke"
          pointerEvents="none"
          aria-hidden
        >
          {letters.join('')}
        </text>
      );
    });
}

function cut(name: string): string[] {
  const letters = Array.from(name);
  return letters.length > mostLetters ? [...letters.slice(0, mostLetters - 1), '…'] : letters;
}
