import Box from '@mui/material/Box';
import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import type { ReactNode } from 'react';

/** A canvas to draw outlines on, to scale and as wide as there is room. */
export function OutlinePicture({
  name,
  canvas: { width, height },
  children,
}: {
  name: string;
  canvas: CanvasSize;
  children: ReactNode;
}) {
  const frame = Math.max(width, height) / 400;
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0 }}>
      <Box component="figcaption" sx={{ mb: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {name}
      </Box>
      <Box
        component="svg"
        role="img"
        aria-label={name}
        viewBox={`${-frame} ${-frame} ${width + 2 * frame} ${height + 2 * frame}`}
        sx={{
          ...strokes,
          display: 'block',
          width: '100%',
          maxHeight: 420,
        }}
      >
        <rect className="canvas" width={width} height={height} />
        {children}
      </Box>
    </Box>
  );
}

// An outcome has a colour, a pattern of its line, and a word in its label.
const strokes = {
  '& rect, & path': {
    fill: 'none',
    stroke: 'var(--mui-palette-line)',
    strokeWidth: 1.5,
    vectorEffect: 'non-scaling-stroke',
  },
  '& .canvas': { fill: 'var(--mui-palette-background-default)' },
  '& text': { fill: 'var(--mui-palette-text-primary)' },
  '& .fill': { fill: 'var(--mui-palette-background-paper)', fillOpacity: 0.75 },
  '& .moved': { stroke: 'var(--mui-palette-tone-warning-main)', strokeWidth: 2.5 },
  '& .changed': { stroke: 'var(--mui-palette-tone-info-main)', strokeWidth: 2.5, strokeDasharray: '10 4' },
  '& .added': { stroke: 'var(--mui-palette-tone-good-main)', strokeWidth: 2.5, strokeDasharray: '10 3 3 3' },
  '& .removed': { stroke: 'var(--mui-palette-tone-bad-main)', strokeWidth: 2.5, strokeDasharray: '4 4' },
  '& .before': { strokeDasharray: '2 4', fill: 'none' },
  '& .arrow': { stroke: 'var(--mui-palette-tone-warning-main)', strokeWidth: 2 },
  '& .head': { fill: 'var(--mui-palette-tone-warning-main)', stroke: 'none' },
} as const;
