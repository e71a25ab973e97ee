import type { Encode } from '../../contract/task.ts';
import { isDrawableSide } from './canvas.ts';
import type { CanvasSize } from './pixelBox.ts';

/** (Source: task-types §3.2 "VideoWidth", "VideoHeight") */
const defaults = { width: 640, height: 480 };

/**
 * The output's size in px in the automatic layouts, where Encode sets it; `assumed` when part of it is the vendor's
 * default. Null for a size that no picture can have. (Source: task-types §3.2, §3.3 "Automatic layouts")
 */
export function outputSize(
  encode: Pick<Encode, 'videoWidth' | 'videoHeight'> | null,
): (CanvasSize & { assumed: boolean }) | null {
  const width = encode?.videoWidth ?? defaults.width;
  const height = encode?.videoHeight ?? defaults.height;
  if (!isDrawableSide(width) || !isDrawableSide(height)) return null;
  const assumed = encode?.videoWidth == null || encode.videoHeight == null;
  return { width, height, assumed };
}
