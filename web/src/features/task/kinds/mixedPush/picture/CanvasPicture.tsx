import { toFilling } from '@tasklens/server/domain/layout/filling';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import type { DrawableScene } from '@tasklens/server/domain/layout/scene';
import { lazy, memo, Suspense, useCallback, useId, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useActivePlace } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { BackgroundPicture } from './BackgroundPicture.tsx';
import { hatchId } from './BoxContent.tsx';
import type { CardStore } from './card/cardStore.ts';
import { Ghosts } from './Ghosts.tsx';
import { labelSpaces } from './labelSpace.ts';
import { isShown, presenceOf, shapeOf, type PictureState } from './pictureState.ts';
import { RegionShape } from './RegionShape.tsx';
import type { LoadedPicture } from './loadedPicture.ts';
import { suppositionText } from './suppositionText.ts';
import { CardLines } from './TestCard.tsx';
import { useStepwise } from './useStepwise.ts';
import { useUnitsPerPx } from './useUnitsPerPx.ts';

const Shading = lazy(async () => ({ default: (await import('./tools/Shading.tsx')).Shading }));

/** So many regions are drawn for one frame. */
const mostAtOnce = 60;

/** Past that many regions each one's test card is a circle on its colour. */
const mostFullCards = 60;

/**
 * The canvas as SVG, one unit for each of its px: background, regions bottom to top, an outline for the active one. What
 * runs past the canvas is drawn faint around it. Only attributes say how it looks, so that the
 * same elements make a file.
 */
export const CanvasPicture = memo(function CanvasPicture({
  scene,
  frame,
  state,
  pictures,
  drawingRef,
  cards,
}: {
  scene: DrawableScene;
  /** The canvas with what is shown around it, in px of the canvas. */
  frame: PixelBox;
  state: PictureState;
  /** The remote pictures that are loaded, by the vendor's path of the member that names them. */
  pictures: ReadonlyMap<string, LoadedPicture>;
  drawingRef: RefObject<SVGSVGElement | null>;
  cards: CardStore;
}) {
  const messages = useMessages();
  const { canvas, filler } = scene;
  const { unitsPerPx, ref: measure } = useUnitsPerPx(canvas);
  const ref = useCallback(
    (svg: SVGSVGElement | null) => {
      drawingRef.current = svg;
      return measure(svg);
    },
    [drawingRef, measure],
  );
  const idPrefix = useId();
  const { hidden, solo } = state;
  const shown = useMemo(
    () => scene.layers.filter((layer) => isShown(layer, { hidden, solo })),
    [scene, hidden, solo],
  );
  const count = useStepwise(shown.length, mostAtOnce);
  const layers = useMemo(() => shown.slice(0, count), [shown, count]);
  const spaces = useMemo(() => labelSpaces(shown), [shown]);
  const shapes = new Set(shown.map((layer) => shapeOf(layer, state)));
  return (
    <svg
      ref={ref}
      role="group"
      aria-label={messages.kindView.mixedPush.picture(canvas.width, canvas.height, shown.length)}
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
      overflow="visible"
    >
      <defs>
        {[...shapes].map((shape) => (
          <CardLines key={shape} shape={shape} idPrefix={idPrefix} />
        ))}
        <pattern
          id={hatchId(idPrefix)}
          width={12 * unitsPerPx}
          height={12 * unitsPerPx}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={4 * unitsPerPx} height={12 * unitsPerPx} fill="#fff" fillOpacity={0.18} />
        </pattern>
        <clipPath id={`${idPrefix}-canvas`}>
          <rect width={canvas.width} height={canvas.height} />
        </clipPath>
      </defs>
      <Ghosts layers={shown} frame={frame} unitsPerPx={unitsPerPx} />
      <BackgroundPicture layers={shown} {...{ canvas, pictures, unitsPerPx }} />
      <g clipPath={`url(#${idPrefix}-canvas)`} onKeyDown={walkByZ}>
        {layers.map((layer) => (
          <RegionShape
            key={layer.regionIndex}
            layer={layer}
            shows={toFilling(layer, presenceOf(layer, state), filler).shows}
            shape={shapeOf(layer, state)}
            supposed={suppositionText(layer, state, messages)}
            isOneOfMany={shown.length > mostFullCards}
            spaces={spaces.get(layer.regionIndex) ?? noSpaces}
            standIn={pictures.get(`Layout.CustomLayout.Regions[${layer.regionIndex}].AlternateImage`)}
            background={canvas.background}
            unitsPerPx={unitsPerPx}
            idPrefix={idPrefix}
            messages={messages}
            cards={cards}
          />
        ))}
      </g>
      {state.shades.length > 0 && (
        <Suspense>
          <Shading layers={scene.layers} state={state} unitsPerPx={unitsPerPx} />
        </Suspense>
      )}
      <ActiveOutlines layers={shown} unitsPerPx={unitsPerPx} />
    </svg>
  );
});

const noSpaces: readonly never[] = [];

/** Around every region of the active stream; on its own, so that the regions stay as drawn while the pointer moves. */
function ActiveOutlines({ layers, unitsPerPx }: { layers: readonly SceneLayer[]; unitsPerPx: number }) {
  const active = useActivePlace();
  return layers
    .filter(({ streamIndex }) => active !== null && active === streamPlace(streamIndex))
    .map(({ regionIndex, box, cornerRadius }) => {
      const shape = { ...box, rx: cornerRadius, fill: 'none', pointerEvents: 'none' } as const;
      // Two lines of different lightness, so that it shows on every picture.
      return (
        <g key={regionIndex}>
          <rect {...shape} stroke="#fff" strokeWidth={5 * unitsPerPx} />
          <rect {...shape} stroke="#1a6bdc" strokeWidth={2.5 * unitsPerPx} />
        </g>
      );
    });
}

/** Up and right lead to the region above, down and left to the one below, Home to the lowest and End to the topmost. */
function walkByZ(event: KeyboardEvent<SVGGElement>) {
  const from = event.target instanceof Element ? event.target : null;
  const to = from === null ? null : wayByZ[event.key]?.(from, event.currentTarget);
  if (!(to instanceof SVGElement)) return;
  event.preventDefault();
  to.focus();
}

const above = (from: Element) => from.nextElementSibling;
const below = (from: Element) => from.previousElementSibling;

/** Where a key leads from a region, in the order they are drawn; regions that are not drawn are no step. */
const wayByZ: Record<string, ((from: Element, all: Element) => Element | null) | undefined> = {
  ArrowUp: above,
  ArrowRight: above,
  ArrowDown: below,
  ArrowLeft: below,
  Home: (_, all) => all.firstElementChild,
  End: (_, all) => all.lastElementChild,
};
