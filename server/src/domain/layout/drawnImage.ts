import { intersect, type CanvasSize, type PixelBox } from './pixelBox.ts';
import type { SceneLayer } from './layer.ts';
import { cropFrame } from './sourceCrop.ts';

/** Where a frame of a given size ends up in a region's box, and what becomes of it. */
export interface DrawnImage {
  /** The part of the frame that the source crop keeps, in px of the frame. */
  kept: PixelBox;
  /** Where that part lies on the canvas, in px and not rounded; it runs past the box where it is cut to fill it. */
  image: PixelBox;
  /** What of `image` shows through the box; null for a box without area. */
  shown: PixelBox | null;
  /** The share of the kept part that is cut off to fill the box, 0 to 1: of its width, and of its height. */
  cutOff: { width: number; height: number };
  /** How much too wide (above 0) or too tall (below 0) the frame looks, in per cent; 0 for its own shape. */
  distortionPercent: number;
}

/**
 * Places a frame in a layer's box: 0 and 3 stretch it to the box, 1 cuts it to the box's shape, 2 shows it whole and
 * centred with gaps of the background colour. That the cut is centred as well is assumed.
 * (Source: task-types §3.3 "RenderMode", "SourceCrop")
 */
export function drawImage(
  { box, fit, crop }: Pick<SceneLayer, 'box' | 'fit' | 'crop'>,
  frame: CanvasSize,
): DrawnImage {
  const kept = cropFrame(crop, frame);
  const image = fit === 'stretch' ? box : scaleInto(box, kept, fit === 'crop' ? Math.max : Math.min);
  const shown = intersect(image, box);
  return {
    kept,
    image,
    shown,
    cutOff: {
      width: shown === null ? 0 : withoutNoise(1 - shown.width / image.width),
      height: shown === null ? 0 : withoutNoise(1 - shown.height / image.height),
    },
    distortionPercent: shown === null ? 0 : distortionOf(image, kept),
  };
}

/** A shape scaled as a whole by the larger or smaller of the two ratios, centred in the box. */
export function scaleInto(
  box: PixelBox,
  shape: CanvasSize,
  choose: (across: number, down: number) => number,
): PixelBox {
  const across = box.width / shape.width;
  const down = box.height / shape.height;
  const scale = choose(across, down);
  // The side that decides is the box's own, free of what a division leaves.
  const width = scale === across ? box.width : shape.width * scale;
  const height = scale === down ? box.height : shape.height * scale;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** How far a drawn shape is from its own, in per cent: 100 is twice as wide as it should be, -100 twice as tall. */
export function distortionOf(drawn: CanvasSize, own: CanvasSize): number {
  const ratio = drawn.width / drawn.height / (own.width / own.height);
  const percent = ratio >= 1 ? (ratio - 1) * 100 : -(1 / ratio - 1) * 100;
  return withoutNoise(percent);
}

/** What a division leaves of nothing is nothing. */
const withoutNoise = (value: number) => (Math.abs(value) < 1e-9 ? 0 : value);
