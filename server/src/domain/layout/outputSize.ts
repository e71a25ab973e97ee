import type { Encode } from '../../contract/task.ts';
import { defaultSize, isDrawableSide } from './canvas.ts';
import type { CanvasSize } from './pixelBox.ts';

/**
 * The output's size in px in the automatic layouts, where Encode sets it; `assumed` when part of it is the vendor's
 * default. Null for a size that no picture can have. (Source: task-types §3.2, §3.3 "Automatic layouts")
 */
export function outputSize(
  encode: Pick<Encode, 'videoWidth' | 'videoHeight'> | null,
): (CanvasSize & { assumed: boolean }) | null {
  const width = encode?.videoWidth ?? defaultSize.width;
  const height = encode?.videoHeight ?? defaultSize.height;
  if (!isDrawableSide(width) || !isDrawableSide(height)) return null;
  const assumed = encode?.videoWidth == null || encode.videoHeight == null;
  return { width, height, assumed };
}
