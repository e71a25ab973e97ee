import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import { startTransition, useCallback, useState } from 'react';

/** Until measured: about the picture's width on a desk. */
const assumedWidthPx = 800;

const restMs = 100;

/**
 * How many canvas px one CSS px of the picture shows, kept true while its size changes; `ref` goes on the picture.
 * Text drawn in the picture needs it: everything else scales by itself.
 */
export function useUnitsPerPx(canvas: CanvasSize): {
  unitsPerPx: number;
  ref: (picture: Element | null) => (() => void) | undefined;
} {
  const [shown, setShown] = useState({ width: assumedWidthPx, height: 0 });
  const ref = useCallback((picture: Element | null) => {
    if (picture === null) return undefined;
    const measure = () => {
      const { width, height } = picture.getBoundingClientRect();
      if (width > 0)
        setShown((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    // A gesture changes the size with every frame: text follows when it rests, and holds up no frame then.
    let resting: number | undefined;
    const observer = new ResizeObserver(() => {
      window.clearTimeout(resting);
      resting = window.setTimeout(() => {
        startTransition(measure);
      }, restMs);
    });
    observer.observe(picture);
    return () => {
      window.clearTimeout(resting);
      observer.disconnect();
    };
  }, []);
  const unitsPerPx = Math.max(
    canvas.width / shown.width,
    shown.height > 0 ? canvas.height / shown.height : 0,
  );
  return { unitsPerPx, ref };
}
