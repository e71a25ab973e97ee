export interface CanvasSize {
  width: number;
  height: number;
}

/** A rectangle in px of the canvas: origin at its top left, x to the right, y down. */
export interface PixelBox extends CanvasSize {
  x: number;
  y: number;
}

export const isEmpty = ({ width, height }: CanvasSize) => !(width > 0 && height > 0);

export const areaOf = ({ width, height }: CanvasSize) => width * height;

/**
 * A fraction of a side in px, rounded to nearest and halves up: 0.33 of 1920 px is 634 px, 0.35 of 90 px is 32 px, for
 * all that its product comes out as 31.499999999999996. (Source: task-types §3.3 "Coordinates")
 */
export const fractionToPx = (fraction: number, sidePx: number) =>
  Math.round(fraction * sidePx + productErrorPx);

/** More than what a product of a fraction as written and a side in px can be off, and far less than anyone writes. */
export const productErrorPx = 1e-9;

/** Beyond any picture, and within what every renderer can count. */
export const farthestPx = 1_000_000;

/** The part that two boxes share; null when that has no area. */
export function intersect(a: PixelBox, b: PixelBox): PixelBox | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  const shared = { x, y, width, height };
  return isEmpty(shared) ? null : shared;
}

/** What is left of a box when another is cut out of it: at most four boxes, which do not overlap. */
export function subtract(box: PixelBox, hole: PixelBox): PixelBox[] {
  const cut = intersect(box, hole);
  if (cut === null) return [box];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    { x: box.x, y: box.y, width: box.width, height: cut.y - box.y },
    { x: box.x, y: cut.y + cut.height, width: box.width, height: bottom - cut.y - cut.height },
    { x: box.x, y: cut.y, width: cut.x - box.x, height: cut.height },
    { x: cut.x + cut.width, y: cut.y, width: right - cut.x - cut.width, height: cut.height },
  ].filter((part) => !isEmpty(part));
}
