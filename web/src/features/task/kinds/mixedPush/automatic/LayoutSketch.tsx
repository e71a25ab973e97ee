import Box from '@mui/material/Box';
import type { AutomaticCell } from '@tasklens/server/domain/layout/automatic';
import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import { useId } from 'react';
import { CellLabel } from './CellLabel.tsx';
import { frameStyle } from './frameStyle.ts';
import { useAutomaticWords } from './words.ts';

const stripesAcross = 56;

/**
 * Cells of an automatic layout, one unit for each px of the output; hatched and dashed, and the drawing itself says that
 * it is assumed: it may be copied out of the page. `label` describes it all, `mainName` is whose the large window is.
 */
export function LayoutSketch({
  canvas,
  cells,
  label,
  mainName,
}: {
  canvas: CanvasSize;
  cells: readonly AutomaticCell[];
  label: string;
  mainName: string;
}) {
  const automatic = useAutomaticWords();
  const hatchId = useId();
  const stripe = Math.max(canvas.width, canvas.height) / stripesAcross;
  return (
    <Box sx={{ position: 'relative', ...frameStyle(canvas) }}>
      <Box
        component="svg"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${canvas.width} ${canvas.height}`}
        sx={(theme) => ({
          display: 'block',
          width: '100%',
          height: '100%',
          overflow: 'visible',
          '--hatch': theme.vars?.palette.line,
          '--paper': theme.vars?.palette.background.paper,
          '--edge': theme.vars?.palette.text.secondary,
          '--main': theme.vars?.palette.primary.main,
        })}
      >
        <defs>
          <pattern
            id={hatchId}
            width={stripe}
            height={stripe}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d={`M0 0V${stripe}`} stroke="var(--hatch)" strokeWidth={stripe / 6} />
          </pattern>
        </defs>
        {cells.map(({ box, role }, position) => (
          <rect
            key={position}
            {...box}
            fill={role === 'spare' ? 'var(--paper)' : `url(#${hatchId})`}
            stroke={role === 'main' ? 'var(--main)' : 'var(--edge)'}
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </Box>
      {/* In letters of the page, which stay readable however small the drawing is. */}
      <Box aria-hidden sx={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
        {cells.map((cell, position) => (
          <CellLabel key={position} cell={cell} canvas={canvas} mainName={mainName} />
        ))}
        <Box
          sx={{
            position: 'absolute',
            right: 6,
            bottom: 6,
            px: 0.75,
            border: '1px dashed',
            borderColor: 'text.secondary',
            borderRadius: '4px',
            backgroundColor: 'background.paper',
            typography: 'caption',
            fontWeight: 600,
          }}
        >
          {automatic.assumed}
        </Box>
      </Box>
    </Box>
  );
}
