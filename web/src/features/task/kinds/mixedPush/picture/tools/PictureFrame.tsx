import Box from '@mui/material/Box';
import type { SceneCanvas } from '@tasklens/server/domain/layout/canvas';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { BoxReadOut } from '../BoxReadOut.tsx';
import { PointerReadOut } from './PointerReadOut.tsx';
import { Stage } from './Stage.tsx';
import { viewOf } from './stageView.ts';

const PictureTools = lazy(async () => ({
  default: (await import('./PictureTools.tsx')).PictureTools,
}));

/** The picture in its stage, the line that reads it out, and below that the tools, which load once it stands. */
export function PictureFrame({
  canvas,
  frame,
  layers,
  children,
}: {
  canvas: SceneCanvas;
  /** The canvas with what is shown around it, in px of the canvas. */
  frame: PixelBox;
  layers: readonly SceneLayer[];
  /** The svg of the canvas, whose viewBox is its px. */
  children: ReactNode;
}) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const view = useMemo(() => (stage === null ? null : viewOf(stage, canvas, frame)), [stage, canvas, frame]);
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        backgroundColor: 'background.paper',
      }}
    >
      <Stage canvas={canvas} frame={frame} view={view} onStage={setStage}>
        {children}
      </Stage>
      <BoxReadOut layers={layers}>
        <PointerReadOut view={view} />
      </BoxReadOut>
      {/* As high as the tools will be: one line of them, or two where it is narrow. */}
      <Box sx={{ minHeight: { xs: 81, sm: 41 }, borderTop: 1, borderColor: 'divider', typography: 'body2' }}>
        {view !== null && (
          <Suspense>
            <PictureTools view={view} layers={layers} />
          </Suspense>
        )}
      </Box>
    </Box>
  );
}
