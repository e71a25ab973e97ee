import type { Filling } from '@tasklens/server/domain/layout/filling';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { isEmpty, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import type { FrameShape } from '@tasklens/server/domain/layout/source';
import { memo, type SVGProps } from 'react';
import type { Messages } from '../../../../../i18n/messages.ts';
import { useHighlightActions, useIsSelected } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { BoxContent } from './BoxContent.tsx';
import type { CardStore } from './card/cardStore.ts';
import { chooseSpace } from './labelSpace.ts';
import { labelRegion } from './regionLabel.ts';
import { RegionText } from './RegionText.tsx';
import { regionWords } from './regionWords.ts';
import type { LoadedPicture } from './loadedPicture.ts';

/** Below that on screen, in CSS px, a test card is one colour. */
const smallestCardPx = 24;

/** One region: its box first, then what the vendor shows in it, then whose it is. */
export const RegionShape = memo(function RegionShape({
  layer,
  shows,
  shape,
  supposed,
  isOneOfMany,
  spaces,
  standIn,
  background,
  unitsPerPx,
  idPrefix,
  messages,
  cards,
}: {
  layer: SceneLayer;
  shows: Filling['shows'];
  /** Of the stream's frame. */
  shape: FrameShape;
  /** What is supposed of its stream other than by default. */
  supposed: string | null;
  /** Among so many regions that each is drawn simply. */
  isOneOfMany: boolean;
  /** Where words on it can be read. */
  spaces: readonly PixelBox[];
  standIn: LoadedPicture | undefined;
  background: string;
  unitsPerPx: number;
  idPrefix: string;
  messages: Messages;
  cards: CardStore;
}) {
  const { box, cornerRadius, opacity, regionIndex, streamIndex, zOrder } = layer;
  const { name, detail } = regionWords(layer, messages);
  const place = { ...box, rx: cornerRadius };
  const space = chooseSpace(spaces, unitsPerPx);
  const said = supposed === null ? detail : `${supposed} · ${detail}`;
  const label =
    space === null ? null : labelFor(space, name, supposed === null ? [said] : [said, supposed], unitsPerPx);
  const isTiny = Math.min(box.width, box.height) < smallestCardPx * unitsPerPx;
  const clipId = `${idPrefix}-region-${regionIndex}`;
  const line = { ...place, fill: 'none', pointerEvents: 'none', strokeWidth: 1.5 * unitsPerPx } as const;
  return (
    <g
      data-stream-index={streamIndex ?? undefined}
      data-z={zOrder}
      data-region-index={regionIndex}
      {...useRegionControl(layer, cards)}
      aria-label={messages.kindView.mixedPush.region(name, said, box)}
    >
      <rect {...place} fill="none" pointerEvents="all" />
      {cornerRadius > 0 && (
        <clipPath id={clipId}>
          <rect {...place} />
        </clipPath>
      )}
      <g
        pointerEvents="none"
        opacity={opacity < 1 ? opacity : undefined}
        clipPath={cornerRadius > 0 ? `url(#${clipId})` : undefined}
      >
        <BoxContent
          detail={isTiny ? 'plain' : isOneOfMany ? 'circle' : 'full'}
          words={messages.mixedPicture.shows}
          {...{ layer, shows, shape, space, standIn, background, unitsPerPx, idPrefix }}
        />
      </g>
      {(shows === 'nothing' || opacity === 0) && (
        <rect
          {...line}
          stroke="#fff"
          strokeOpacity={0.8}
          strokeDasharray={`${6 * unitsPerPx} ${5 * unitsPerPx}`}
        />
      )}
      {supposed !== null && (
        <rect {...line} stroke="#f2bb57" strokeDasharray={`${2 * unitsPerPx} ${3 * unitsPerPx}`} />
      )}
      {isEmpty(box) && (
        <circle
          cx={box.x}
          cy={box.y}
          r={4 * unitsPerPx}
          fill="#f2bb57"
          stroke="#0c1016"
          strokeWidth={unitsPerPx}
        />
      )}
      {label !== null && space !== null && <RegionText label={label} box={space} edge={2.5 * unitsPerPx} />}
    </g>
  );
});

/** With the first of the details that fits, else with the name alone. */
function labelFor(space: PixelBox, name: string, details: readonly string[], unitsPerPx: number) {
  const labels = details.map((detail) => labelRegion(space, { name, detail }, unitsPerPx));
  return labels.find((label) => label?.lines.some((line) => line.detail !== null)) ?? labels[0] ?? null;
}

/** Lights and chooses a region's stream by pointer and keyboard; one that names no stream is only pointed at. */
function useRegionControl({ regionIndex, streamIndex }: SceneLayer, cards: CardStore): SVGProps<SVGGElement> {
  const { hover, select } = useHighlightActions();
  const place = streamPlace(streamIndex);
  const isSelected = useIsSelected(place);
  const choose = () => {
    const isOpen = cards.toggle(regionIndex);
    if (place !== null && isOpen !== isSelected) select(place);
  };
  const light = () => {
    hover(place);
    cards.point(regionIndex);
  };
  const dim = () => {
    hover(null);
    cards.point(null);
  };
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': place === null ? undefined : isSelected,
    // The active region's own outline shows the focus.
    style: { cursor: 'pointer', outline: place === null ? undefined : 'none' },
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
