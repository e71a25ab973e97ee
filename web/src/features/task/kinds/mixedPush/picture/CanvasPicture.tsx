import Box from '@mui/material/Box';
import type { SceneCanvas } from '@tasklens/server/domain/layout/canvas';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useId, type KeyboardEvent } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { useActivePlace } from '../../../highlight.tsx';
import { streamPlace } from '../../../streamPlace.ts';
import { RegionShape } from './RegionShape.tsx';
import { useUnitsPerPx } from './useUnitsPerPx.ts';

const gridCells = 32;

/** The canvas as SVG, one unit for each of its px: background, regions bottom to top, an outline for the active one. */
export function CanvasPicture({ canvas, layers }: { canvas: SceneCanvas; layers: readonly SceneLayer[] }) {
  const { mixedPush } = useMessages().kindView;
  const { unitsPerPx, ref } = useUnitsPerPx(canvas);
  const gridId = useId();
  const cell = canvas.width / gridCells;
  return (
    <Box
      component="svg"
      ref={ref}
      role="group"
      aria-label={mixedPush.picture(canvas.width, canvas.height, layers.length)}
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
      sx={{ display: 'block', width: '100%', maxHeight: 'min(70vh, 560px)' }}
    >
      <defs>
        <pattern id={gridId} width={cell} height={cell} patternUnits="userSpaceOnUse">
          <path
            d={`M${cell} 0H0V${cell}`}
            fill="none"
            stroke="#fff"
            strokeOpacity={0.1}
            strokeWidth={unitsPerPx}
          />
        </pattern>
      </defs>
      <rect width={canvas.width} height={canvas.height} fill={canvas.background} />
      <g onKeyDown={walkByZ}>
        {layers.map((layer) => (
          <RegionShape
            key={layer.regionIndex}
            layer={layer}
            canvas={canvas}
            unitsPerPx={unitsPerPx}
            gridId={gridId}
          />
        ))}
      </g>
      <ActiveOutlines layers={layers} />
    </Box>
  );
}

/** Around every region of the active stream; on its own, so that the regions stay as drawn while the pointer moves. */
function ActiveOutlines({ layers }: { layers: readonly SceneLayer[] }) {
  const active = useActivePlace();
  return layers
    .filter(({ streamIndex }) => active !== null && active === streamPlace(streamIndex))
    .map((layer) => <Outline key={layer.regionIndex} layer={layer} />);
}

/** Two lines of different lightness, so that it shows on every picture. */
function Outline({ layer: { box, cornerRadius } }: { layer: SceneLayer }) {
  const shape = {
    ...box,
    rx: cornerRadius,
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
    pointerEvents: 'none',
  } as const;
  return (
    <>
      <Box
        component="rect"
        {...shape}
        sx={(theme) => ({ stroke: theme.vars?.palette.background.paper, strokeWidth: 5 })}
      />
      <Box
        component="rect"
        {...shape}
        sx={(theme) => ({ stroke: theme.vars?.palette.primary.main, strokeWidth: 2.5 })}
      />
    </>
  );
}

/** Up and right lead to the region above, down and left to the one below, in the order they are drawn. */
function walkByZ(event: KeyboardEvent<SVGGElement>) {
  const from = event.target instanceof Element ? event.target : null;
  const to =
    event.key === 'ArrowUp' || event.key === 'ArrowRight'
      ? from?.nextElementSibling
      : event.key === 'ArrowDown' || event.key === 'ArrowLeft'
        ? from?.previousElementSibling
        : null;
  if (!(to instanceof SVGElement)) return;
  event.preventDefault();
  to.focus();
}
