import type { CanvasSize, PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { largestScale, smallestScale, type Zoom } from '../pictureState.ts';

interface Point {
  x: number;
  y: number;
}

/** A place on screen, in CSS px, as a DOMRect tells it. */
interface ScreenBox extends CanvasSize {
  left: number;
  top: number;
}

/** CSS px for each px of a canvas that is shown whole in a box. */
export function fitScale(box: CanvasSize, canvas: CanvasSize): number {
  return Math.min(box.width / canvas.width, box.height / canvas.height);
}

/** The point of the canvas at a point on screen; `drawn` shows the canvas whole and centred. */
export function toCanvasPoint({ x, y }: Point, drawn: ScreenBox, canvas: CanvasSize): Point {
  const scale = fitScale(drawn, canvas);
  return {
    x: (x - drawn.left - (drawn.width - canvas.width * scale) / 2) / scale,
    y: (y - drawn.top - (drawn.height - canvas.height * scale) / 2) / scale,
  };
}

const steps = [smallestScale, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, largestScale];

/** The next round scale, so that buttons and keys come past 100 %. */
export function nextScale(scale: number, direction: 'in' | 'out'): number {
  return direction === 'in'
    ? (steps.find((step) => step > scale * 1.01) ?? largestScale)
    : (steps.findLast((step) => step < scale * 0.99) ?? smallestScale);
}

/** The stage's hands: what is shown of the picture in its scrolling box. Reads and writes the document, not React. */
export interface StageView {
  /** The scrolling box. */
  element: HTMLElement;
  canvas: CanvasSize;
  /** CSS px for each px of the canvas. */
  scale: () => number;
  /** What would show the same again; null while the whole canvas is fitted. */
  zoom: () => Zoom | null;
  /** The point of the canvas at a point on screen. */
  pointAt: (at: Point) => Point;
  /** Scales, keeping `point` of the canvas at a point on screen as far as there is room to scroll; by default the middle. */
  scaleTo: (scale: number, pin?: { point: Point; at: Point }) => void;
  /** Shows what an address asks for. */
  show: (zoom: Zoom | null) => void;
}

/** `frame` is what the stage holds around the canvas's svg, in px of the canvas. */
export function viewOf(stage: HTMLElement, canvas: CanvasSize, frame: PixelBox): StageView {
  const drawn = () => (stage.querySelector('svg') ?? stage).getBoundingClientRect();
  const middle = () => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: left + stage.clientWidth / 2, y: top + stage.clientHeight / 2 };
  };
  const scale = () => fitScale(drawn(), canvas);
  const pointAt = (at: Point) => toCanvasPoint(at, drawn(), canvas);
  // Its own style, not a property of the stage: that would be inherited, and every region styled anew.
  const content = () => {
    const { firstElementChild } = stage;
    if (!(firstElementChild instanceof HTMLElement)) throw new Error('the stage is empty');
    return firstElementChild.style;
  };
  const scaleTo: StageView['scaleTo'] = (wished, pin = { point: pointAt(middle()), at: middle() }) => {
    const next = Math.min(largestScale, Math.max(smallestScale, wished));
    content().width = `${frame.width * next}px`;
    content().height = `${frame.height * next}px`;
    const { left, top } = drawn();
    stage.scrollLeft += left + pin.point.x * next - pin.at.x;
    stage.scrollTop += top + pin.point.y * next - pin.at.y;
  };
  return {
    element: stage,
    canvas,
    scale,
    zoom: () => (content().width === '' ? null : { scale: scale(), ...pointAt(middle()) }),
    pointAt,
    scaleTo,
    show: (zoom) => {
      if (zoom !== null) {
        scaleTo(zoom.scale, { point: zoom, at: middle() });
        return;
      }
      content().width = '';
      content().height = '';
    },
  };
}
