import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';

/** As wide as there is room, in the output's shape, and never higher than leaves room for what stands around it. */
export const frameStyle = ({ width, height }: CanvasSize) => ({
  aspectRatio: `${width} / ${height}`,
  width: '100%',
  maxWidth: `calc(min(60vh, 440px) * ${width / height})`,
});
