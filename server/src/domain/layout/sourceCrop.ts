import type { Region } from '../../contract/task.ts';
import { fractionToPx, type CanvasSize, type PixelBox } from './pixelBox.ts';

/** The part of a stream's frame that is kept, in fractions of the frame. */
export interface SourceCrop {
  x: number;
  y: number;
  width: number;
  height: number;
  /** True when nothing is cut away. */
  isWhole: boolean;
}

const isLocation = (value: number) => value >= 0 && value < 1;
const isSize = (value: number) => value > 0 && value <= 1;

/** The members of a source crop whose values are out of range, by their vendor names, with the range they should keep. */
export function findCropFaults(
  crop: NonNullable<Region['sourceCrop']>,
): { name: string; value: number; range: string }[] {
  const members = [
    { name: 'LocationX', value: crop.locationX, isValid: isLocation, range: '[0, 1)' },
    { name: 'LocationY', value: crop.locationY, isValid: isLocation, range: '[0, 1)' },
    { name: 'WidthProportion', value: crop.widthProportion, isValid: isSize, range: '(0, 1]' },
    { name: 'HeightProportion', value: crop.heightProportion, isValid: isSize, range: '(0, 1]' },
  ];
  return members.flatMap(({ name, value, isValid, range }) =>
    value === null || isValid(value) ? [] : [{ name, value, range }],
  );
}

/**
 * The kept part of the frame. A value that is absent or out of range is its default, the whole frame's; a part that
 * would run past the frame ends at its edge, which the vendor does not document. (Source: task-types §3.3 "SourceCrop")
 */
export function toSourceCrop(crop: Region['sourceCrop']): SourceCrop {
  const location = (value: number | null) => (value !== null && isLocation(value) ? value : 0);
  const size = (value: number | null) => (value !== null && isSize(value) ? value : 1);
  const x = location(crop?.locationX ?? null);
  const y = location(crop?.locationY ?? null);
  const width = Math.min(size(crop?.widthProportion ?? null), 1 - x);
  const height = Math.min(size(crop?.heightProportion ?? null), 1 - y);
  return { x, y, width, height, isWhole: width === 1 && height === 1 };
}

/**
 * The kept part in px of a frame: start and size rounded to nearest, an odd width or height made even. That it becomes
 * even is documented, whether by a px more or less is not: we take one less, which the frame always has. A part that
 * comes to less than 2 px is drawn 2 px wide. (Source: task-types §3.3 "SourceCrop")
 */
export function cropFrame(crop: SourceCrop, frame: CanvasSize): PixelBox {
  if (crop.isWhole) return { x: 0, y: 0, width: frame.width, height: frame.height };
  const across = keepEven(crop.x, crop.width, frame.width);
  const down = keepEven(crop.y, crop.height, frame.height);
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

function keepEven(from: number, share: number, side: number): { start: number; length: number } {
  const length = Math.min(side, Math.max(2, Math.floor(fractionToPx(share, side) / 2) * 2));
  return { start: Math.min(fractionToPx(from, side), side - length), length };
}
