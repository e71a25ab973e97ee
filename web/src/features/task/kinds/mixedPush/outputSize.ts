import type { Encode } from '@tasklens/server/contract/task';

const defaultWidthPx = 640;
const defaultHeightPx = 480;

/**
 * The output's size in px in the automatic layouts; `assumed` when part of it is the vendor's default. Null for a size
 * that no picture can have. (Source: task-types §3.2, §3.3 "Automatic layouts")
 */
export function outputSize(
  encode: Pick<Encode, 'videoWidth' | 'videoHeight'> | null,
): { width: number; height: number; assumed: boolean } | null {
  const width = encode?.videoWidth ?? defaultWidthPx;
  const height = encode?.videoHeight ?? defaultHeightPx;
  if (!(width > 0 && height > 0)) return null;
  const assumed = encode?.videoWidth == null || encode.videoHeight == null;
  return { width, height, assumed };
}
