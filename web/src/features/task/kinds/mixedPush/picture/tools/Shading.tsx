import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useId } from 'react';
import { shades, type PictureState, type Shade } from '../pictureState.ts';
import { hatchPaths, hatchStrokes, hatchTile } from './hatch.ts';
import { toShadedAreas } from './shadedAreas.ts';

/** Hatching over the picture, one shape for each kind of it however many areas there are. */
export function Shading({
  layers,
  state,
  unitsPerPx,
}: {
  layers: readonly SceneLayer[];
  state: PictureState;
  /** How many px of the canvas one CSS px shows: hatching is as wide at any zoom. */
  unitsPerPx: number;
}) {
  return shades
    .filter((shade) => state.shades.includes(shade))
    .map((shade) => (
      <Hatching key={shade} shade={shade} layers={layers} state={state} unitsPerPx={unitsPerPx} />
    ));
}

function Hatching({
  shade,
  layers,
  state,
  unitsPerPx,
}: {
  shade: Shade;
  layers: readonly SceneLayer[];
  state: PictureState;
  unitsPerPx: number;
}) {
  const id = useId();
  const { boxes } = toShadedAreas(layers, shade, state);
  const outline = boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
  return (
    <g data-shade={shade} pointerEvents="none">
      <pattern
        id={id}
        width={hatchTile}
        height={hatchTile}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unitsPerPx})`}
      >
        {hatchStrokes.map((stroke) => (
          <path key={stroke.stroke} d={hatchPaths[shade]} fill="none" {...stroke} />
        ))}
      </pattern>
      <path d={outline} fill={`url(#${id})`} fillOpacity={0.6} />
    </g>
  );
}
