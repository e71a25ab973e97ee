import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';

/** A remote picture that can be drawn, with its size in px. */
export interface LoadedPicture extends CanvasSize {
  /** The drawing's only way to the picture; never an address that came with the task. */
  href: string;
}
