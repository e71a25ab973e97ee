import type { Canvas } from '../../contract/task.ts';
import type { CanvasSize } from './pixelBox.ts';

export interface SceneCanvas extends CanvasSize {
  /** `#rrggbb`, in lower case. */
  background: string;
  /** True when the colour that came cannot be read, so that `background` is the default. */
  isBackgroundInvalid: boolean;
  /** Address of the picture that is stretched over the whole canvas and hides the colour, masked; null for none. */
  backgroundImage: string | null;
}

/** The size of a canvas, and of Encode, that says none. (Source: task-types §3.3 "Canvas", §3.2 "VideoWidth") */
export const defaultSize: CanvasSize = { width: 640, height: 480 };

/** (Source: task-types §3.3 "Canvas") */
const defaultBackground = '#000000';

/** Four times the documented 1920: a picture up to 8K still means something, past it there is nothing to draw. */
const largestSidePx = 7680;

/** Whether a picture can be this many px wide or high. */
export const isDrawableSide = (px: number) => Number.isInteger(px) && px >= 1 && px <= largestSidePx;

/** The canvas with its defaults filled in; null when its size is none that a picture can have. */
export function toSceneCanvas(canvas: Canvas): SceneCanvas | null {
  const width = canvas.width ?? defaultSize.width;
  const height = canvas.height ?? defaultSize.height;
  if (!isDrawableSide(width) || !isDrawableSide(height)) return null;
  const colour = canvas.background || defaultBackground; // an empty text sets no colour
  const isBackgroundInvalid = !/^#[0-9a-f]{6}$/i.test(colour);
  const background = isBackgroundInvalid ? defaultBackground : colour.toLowerCase();
  return { width, height, background, isBackgroundInvalid, backgroundImage: canvas.backgroundImage || null };
}
