import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import { memo, type SVGProps } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useHighlightActions, useIsSelected } from '../../../highlight.tsx';
import { visiblePart } from './boxShare.ts';
import { regionWords } from './regionWords.ts';
import { labelRegion } from './regionLabel.ts';
import { RegionText } from './RegionText.tsx';
import { streamColour } from './streamColour.ts';
import { streamPlace } from '../../../streamPlace.ts';

/** One region: its box first, then a quiet test card in the stream's colour, then whose it is. */
export const RegionShape = memo(function RegionShape({
  layer,
  canvas,
  unitsPerPx,
  gridId,
}: {
  layer: SceneLayer;
  canvas: CanvasSize;
  unitsPerPx: number;
  gridId: string;
}) {
  const messages = useMessages();
  const { mixedPush } = messages.kindView;
  const { box, cornerRadius, opacity, streamIndex, zOrder } = layer;
  const words = regionWords(layer, messages);
  const part = visiblePart(box, canvas);
  const label = labelRegion(part, words, unitsPerPx);
  const place = { ...box, rx: cornerRadius };
  const isAudioOnly = layer.media === 'audio-only';
  const showsThrough = isAudioOnly || opacity < 1;
  return (
    <g
      data-stream-index={streamIndex ?? undefined}
      data-z={zOrder}
      {...useRegionControl(streamIndex)}
      aria-label={mixedPush.region(words.name, words.detail, box)}
    >
      {isAudioOnly ? (
        <rect
          {...place}
          fill="#000"
          fillOpacity={0.35}
          stroke="#fff"
          strokeOpacity={0.8}
          strokeDasharray="6 5"
          vectorEffect="non-scaling-stroke"
        />
      ) : (
        <rect {...place} fill={streamColour(streamIndex)} fillOpacity={opacity} />
      )}
      <title>{mixedPush.region(words.name, words.detail, box)}</title>
      {!isAudioOnly && (
        <g opacity={opacity} pointerEvents="none">
          <rect {...place} fill={`url(#${gridId})`} />
          <circle
            cx={box.x + box.width / 2}
            cy={box.y + box.height / 2}
            r={Math.min(box.width, box.height) * 0.42}
            fill="none"
            stroke="#fff"
            strokeOpacity={0.3}
            strokeWidth={1.5}
            vectorEffect="non-scaling-stroke"
          />
        </g>
      )}
      {label !== null && <RegionText label={label} box={part} edge={showsThrough ? 2.5 * unitsPerPx : 0} />}
    </g>
  );
});

/** Lights and chooses a region's stream by pointer and keyboard; a region that names no stream can only be reached. */
function useRegionControl(streamIndex: number | null): SVGProps<SVGGElement> {
  const { hover, select } = useHighlightActions();
  const place = streamPlace(streamIndex);
  const isSelected = useIsSelected(place);
  if (place === null) return { role: 'img', tabIndex: 0 };
  const choose = () => {
    select(place);
  };
  const light = () => {
    hover(place);
  };
  const dim = () => {
    hover(null);
  };
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': isSelected,
    style: { cursor: 'pointer', outline: 'none' }, // the active region's own outline shows the focus
    onClick: choose,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose();
    },
    onPointerEnter: light,
    onPointerLeave: dim,
    onFocus: light,
    onBlur: dim,
  };
}
