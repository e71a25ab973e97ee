import { useEffect } from 'react';
import type { Zoom } from '../pictureState.ts';
import type { StageView } from './stageView.ts';

/** A drag begins after so many CSS px; until then it may become a click. */
const dragSlopPx = 4;

/** How long after the last movement the view counts as settled. */
const settleMs = 200;

/** One notch of a wheel, however large the browser says it is. */
const largestDelta = 30;

const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }) => ({ x: clientX, y: clientY });

/**
 * Zoom by Ctrl or ⌘ and wheel, by pinching a trackpad or a screen; pan by dragging with a mouse, besides native
 * scrolling. While it moves only the stage's style changes; `onSettle`, which must stay the same, hears where it stopped.
 */
export function useStageGestures(view: StageView, onSettle: (zoom: Zoom) => void): void {
  useEffect(() => {
    const stage = view.element;
    const ending = new AbortController();
    const { signal } = ending;
    const active = { signal, passive: false };

    let settling: number | undefined;
    const settleSoon = () => {
      window.clearTimeout(settling);
      settling = window.setTimeout(() => {
        const zoom = view.zoom();
        if (zoom !== null) onSettle(zoom);
      }, settleMs);
    };
    stage.addEventListener('scroll', settleSoon, { signal, passive: true });

    // A trackpad's pinch comes as a wheel with Ctrl.
    const handleWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const delta = Math.max(-largestDelta, Math.min(largestDelta, event.deltaY));
      const at = pointOf(event);
      view.scaleTo(view.scale() * Math.exp(-delta / 100), { point: view.pointAt(at), at });
      settleSoon();
    };
    stage.addEventListener('wheel', handleWheel, active);

    let pinch: { distance: number; scale: number; point: { x: number; y: number } } | null = null;
    const fingersOf = ({ touches: [first, second, third] }: TouchEvent) => {
      if (first === undefined || second === undefined || third !== undefined) return null;
      const at = { x: (first.clientX + second.clientX) / 2, y: (first.clientY + second.clientY) / 2 };
      const distance = Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY);
      return { at, distance: Math.max(1, distance) };
    };
    const handleTouch = (event: TouchEvent) => {
      const fingers = fingersOf(event);
      if (fingers === null) {
        pinch = null;
        return;
      }
      event.preventDefault(); // two fingers are ours, one scrolls
      const { at, distance } = fingers;
      pinch ??= { distance, scale: view.scale(), point: view.pointAt(at) };
      view.scaleTo((pinch.scale * distance) / pinch.distance, { point: pinch.point, at });
      settleSoon();
    };
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      stage.addEventListener(type, handleTouch, active);
    }

    let drag: { x: number; y: number; left: number; top: number; hasMoved: boolean } | null = null;
    let swallowsClick = false;
    const handleDown = (event: PointerEvent) => {
      swallowsClick = false;
      const scrolls = stage.scrollWidth > stage.clientWidth || stage.scrollHeight > stage.clientHeight;
      if (!scrolls || event.button !== 0 || event.pointerType === 'touch') return;
      // On a scroll bar, the browser drags.
      const { left, top } = stage.getBoundingClientRect();
      if (event.clientX - left > stage.clientWidth || event.clientY - top > stage.clientHeight) return;
      drag = { ...pointOf(event), left: stage.scrollLeft, top: stage.scrollTop, hasMoved: false };
    };
    const handleMove = (event: PointerEvent) => {
      if (drag === null) return;
      const [right, down] = [event.clientX - drag.x, event.clientY - drag.y];
      if (!drag.hasMoved) {
        if (Math.hypot(right, down) < dragSlopPx) return;
        drag.hasMoved = true;
        stage.setPointerCapture(event.pointerId);
      }
      stage.scrollLeft = drag.left - right;
      stage.scrollTop = drag.top - down;
    };
    const handleUp = () => {
      swallowsClick = drag?.hasMoved === true;
      drag = null;
    };
    const handleClick = (event: MouseEvent) => {
      if (swallowsClick) event.stopPropagation(); // it was the end of a drag, not a choice
      swallowsClick = false;
    };
    stage.addEventListener('pointerdown', handleDown, { signal });
    stage.addEventListener('pointermove', handleMove, { signal });
    stage.addEventListener('pointerup', handleUp, { signal });
    stage.addEventListener('pointercancel', handleUp, { signal });
    stage.addEventListener('click', handleClick, { signal, capture: true });

    return () => {
      window.clearTimeout(settling);
      ending.abort();
    };
  }, [view, onSettle]);
}
