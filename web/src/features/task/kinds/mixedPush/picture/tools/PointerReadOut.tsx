import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { monoFont } from '../../../../../../ui/monoFont.ts';
import type { StageView } from './stageView.ts';

/** Where on the canvas the pointer is, in px and in fractions; written past React, since it changes with every move. */
export function PointerReadOut({ view }: { view: StageView | null }) {
  const { pictureTools } = useMessages();
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view === null) return undefined;
    const { element, canvas } = view;
    const ending = new AbortController();
    const say = (words: string) => {
      if (text.current !== null) text.current.textContent = words;
    };
    const handleMove = ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = view.pointAt({ x: clientX, y: clientY });
      const isOnCanvas = x >= 0 && y >= 0 && x < canvas.width && y < canvas.height;
      say(
        isOnCanvas
          ? pictureTools.pointerAt(
              Math.floor(x),
              Math.floor(y),
              (x / canvas.width).toFixed(3),
              (y / canvas.height).toFixed(3),
            )
          : pictureTools.noPointer,
      );
    };
    const handleLeave = () => {
      say(pictureTools.noPointer);
    };
    handleLeave();
    element.addEventListener('pointermove', handleMove, { signal: ending.signal });
    element.addEventListener('pointerleave', handleLeave, { signal: ending.signal });
    return () => {
      ending.abort();
    };
  }, [view, pictureTools]);
  return (
    <Box
      component="span"
      ref={text}
      aria-hidden // of no use without a pointer; a region's own name tells its place
      sx={{
        display: { xs: 'none', sm: 'block' },
        flex: '0 0 auto',
        minWidth: '28ch',
        textAlign: 'end',
        fontFamily: monoFont,
        fontSize: '0.92em',
        color: 'text.secondary',
      }}
    />
  );
}
