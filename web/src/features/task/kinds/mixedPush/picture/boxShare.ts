import type { CanvasSize, PixelBox } from '@tasklens/server/domain/layout/pixelBox';

/** The part of a box that lies on the canvas; without area when all of it is outside. */
export function visiblePart(box: PixelBox, canvas: CanvasSize): PixelBox {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(canvas.width, box.x + box.width) - x),
    height: Math.max(0, Math.min(canvas.height, box.y + box.height) - y),
  };
}

/** How much of the canvas a box takes, 0 to 1; what lies outside does not count. */
export function canvasShare(box: PixelBox, canvas: CanvasSize): number {
  const { width, height } = visiblePart(box, canvas);
  return (width * height) / (canvas.width * canvas.height);
}

export function runsPastCanvas(box: PixelBox, canvas: CanvasSize): boolean {
  return box.x < 0 || box.y < 0 || box.x + box.width > canvas.width || box.y + box.height > canvas.height;
}
