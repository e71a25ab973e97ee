import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to `target` when what goes on is over, so that Enter takes the reader on; not where the reader has moved
 * the focus, or typed, in the meantime.
 */
export function useFocusOnceOver(target: RefObject<HTMLElement | null>, isGoingOn: boolean): void {
  // Where the focus was when it began; undefined before there was anything, null once the reader has been at work.
  const left = useRef<Element | null | undefined>(undefined);
  useEffect(() => {
    if (!isGoingOn) {
      if (left.current === undefined || left.current === document.activeElement) {
        target.current?.focus({ preventScroll: true });
      }
      left.current = null;
      return;
    }
    left.current = document.activeElement;
    const handleInput = () => {
      left.current = null;
    };
    document.addEventListener('input', handleInput);
    return () => {
      document.removeEventListener('input', handleInput);
    };
  }, [target, isGoingOn]);
}
