import type { SpatialSource } from '@tasklens/server/domain/spatial/spatialScene';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useHighlightActions, useIsActive, useIsSelected } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { streamColour } from '../picture/streamColour.ts';
import { sourceName } from './sourceName.ts';
import type { MapPoint } from './planes.ts';
import { markerRadius } from './spreadMarkers.ts';
import { useSpatialWords } from './words.ts';

/**
 * One user: a disc with the stream's index, hollow when spatial audio is off for this user, within a dashed ring when the
 * position is out of range.
 */
export function SourceMark({ source, place }: { source: SpatialSource; place: MapPoint }) {
  const messages = useMessages();
  const spatial = useSpatialWords();
  const { hover, select } = useHighlightActions();
  const key = streamPlace(source.streamIndex);
  const isActive = useIsActive(key);
  const isSelected = useIsSelected(key);
  const name = spatial.source(sourceName(source, messages), source.position, source.isApplied);
  const colour = streamColour(source.streamIndex);
  const control =
    key === null
      ? { role: 'img' }
      : {
          role: 'button',
          'aria-pressed': isSelected,
          style: { cursor: 'pointer', outline: 'none' }, // the ring around the disc shows the focus
          onClick: () => {
            select(key);
          },
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            select(key);
          },
          onPointerEnter: () => {
            hover(key);
          },
          onPointerLeave: () => {
            hover(null);
          },
          onFocus: () => {
            hover(key);
          },
          onBlur: () => {
            hover(null);
          },
        };
  return (
    <g tabIndex={0} aria-label={name} {...control}>
      <title>{name}</title>
      {isActive && (
        <circle
          cx={place.x}
          cy={place.y}
          r={markerRadius + 1.5}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2.5}
        />
      )}
      <circle
        cx={place.x}
        cy={place.y}
        r={markerRadius - 1}
        fill={source.isApplied ? colour : 'var(--paper)'}
        stroke={source.isApplied ? 'var(--paper)' : 'var(--ink)'}
        strokeWidth={1.5}
      />
      {source.isOutOfRange && (
        <circle
          cx={place.x}
          cy={place.y}
          r={markerRadius + 2}
          fill="none"
          stroke="var(--warning)"
          strokeWidth={2}
          strokeDasharray="4 3"
        />
      )}
      <text
        x={place.x}
        y={place.y}
        fontSize={(source.streamIndex ?? 0) > 999 ? 7 : 10.5}
        fontWeight={600}
        textAnchor="middle"
        dominantBaseline="central"
        fill={source.isApplied ? '#fff' : 'var(--ink)'}
        aria-hidden
      >
        {source.streamIndex ?? '?'}
      </text>
    </g>
  );
}
