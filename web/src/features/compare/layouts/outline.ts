import type { ComparedRegion, ComparedSide } from '@tasklens/server/contract/comparison';
import type { CanvasSize, PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { toScene, type DrawableScene } from '@tasklens/server/domain/layout/scene';

/** A region as an outline. */
export interface Outline {
  /** Its place in the comparison's regions. */
  key: number;
  outcome: ComparedRegion['outcome'];
  /** px of the canvas that it is drawn on. */
  box: PixelBox;
  /** Whose stream it is; the index where nobody tells. */
  userId: string | null;
  streamIndex: number | null;
}

export function sceneOf(side: ComparedSide): DrawableScene | null {
  const scene = side.kind === 'mixed-push' ? toScene(side.task) : null;
  return scene?.drawable ? scene : null;
}

/** The regions of one side, bottom to top, on a canvas of that size, to which they are stretched. */
export function outlinesOf(
  side: 'left' | 'right',
  scene: DrawableScene,
  regions: readonly ComparedRegion[],
  canvas: CanvasSize,
): Outline[] {
  const across = canvas.width / scene.canvas.width;
  const down = canvas.height / scene.canvas.height;
  return scene.layers.flatMap(({ regionIndex, box, stream, streamIndex }) => {
    const key = regions.findIndex((region) => region[side] === regionIndex);
    const region = regions[key];
    if (region === undefined) return [];
    const stretched = {
      x: box.x * across,
      y: box.y * down,
      width: box.width * across,
      height: box.height * down,
    };
    return [{ key, outcome: region.outcome, box: stretched, userId: stream?.userId ?? null, streamIndex }];
  });
}

export const centreOf = ({ x, y, width, height }: PixelBox) => ({ x: x + width / 2, y: y + height / 2 });
