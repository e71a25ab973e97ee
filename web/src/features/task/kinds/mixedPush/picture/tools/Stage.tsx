import Box from '@mui/material/Box';
import type { CanvasSize, PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { useLayoutEffect, type ReactNode } from 'react';
import { printPictureState } from '../pictureState.ts';
import { usePictureState } from '../usePictureState.ts';
import type { StageView } from './stageView.ts';

/** A box of fixed size that shows the picture fitted or, zoomed, as much of it as there is room for; the rest by scrolling. */
export function Stage({
  canvas,
  frame,
  view,
  onStage,
  children,
}: {
  canvas: CanvasSize;
  /** The canvas with what is shown around it, in px of the canvas. */
  frame: PixelBox;
  /** Null until the stage stands. */
  view: StageView | null;
  onStage: (stage: HTMLElement | null) => void;
  /** The svg of the canvas; it takes its place in the frame and need not know its size. */
  children: ReactNode;
}) {
  const { state } = usePictureState();
  const { zoom } = state;
  // Before the browser paints. What a gesture left on screen stays as it is: its address is rounded.
  useLayoutEffect(() => {
    if (view !== null && printZoom(view.zoom()) !== printZoom(zoom)) view.show(zoom);
  }, [view, zoom]);
  const aspectRatio = `${frame.width} / ${frame.height}`;
  return (
    <Box
      ref={onStage}
      sx={{
        display: 'flex',
        width: '100%',
        aspectRatio,
        maxHeight: 'min(70vh, 560px)',
        overflow: 'auto',
        overflowAnchor: 'none',
        userSelect: 'none',
        touchAction: 'pan-x pan-y', // one finger scrolls the page or the stage; two are the stage's own
      }}
    >
      <Box
        sx={{
          height: '100%', // fitted; a zoom sets both sides from outside React
          flex: '0 0 auto',
          margin: 'auto', // in the middle, but never out of reach to the left or above
          position: 'relative',
          aspectRatio,
          '& > svg': {
            position: 'absolute',
            left: share(-frame.x, frame.width),
            top: share(-frame.y, frame.height),
            width: share(canvas.width, frame.width),
            height: share(canvas.height, frame.height),
          },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

const share = (part: number, whole: number) => `${(100 * part) / whole}%`;

const readsAsFitted = { hidden: [], solo: null, shades: [], presences: new Map(), shapes: new Map() };

const printZoom = (zoom: Parameters<typeof printPictureState>[0]['zoom']) =>
  printPictureState({ ...readsAsFitted, zoom }).zoom;
