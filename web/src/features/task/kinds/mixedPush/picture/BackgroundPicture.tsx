import type { SceneCanvas } from '@tasklens/server/domain/layout/canvas';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { useMemo } from 'react';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import { chooseSpace, freeParts } from './labelSpace.ts';
import type { LoadedPicture } from './loadedPicture.ts';
import { widthOf } from './regionLabel.ts';

/** On screen, in CSS px. */
const fontPx = 11;

/** The background: its picture stretched over the whole canvas once it is loaded, until then the colour with a remark. */
export function BackgroundPicture({
  canvas,
  layers,
  pictures,
  unitsPerPx,
}: {
  canvas: SceneCanvas;
  /** What is drawn above it. */
  layers: readonly SceneLayer[];
  pictures: ReadonlyMap<string, LoadedPicture>;
  unitsPerPx: number;
}) {
  const { mixedPicture } = useMessages();
  const picture = pictures.get('Layout.CustomLayout.Canvas.BackgroundImage');
  const isMissing = picture === undefined && canvas.backgroundImage !== null;
  const { width, height } = canvas;
  const space = useMemo(
    () => (isMissing ? chooseSpace(freeParts({ x: 0, y: 0, width, height }, layers), unitsPerPx) : null),
    [isMissing, width, height, layers, unitsPerPx],
  );
  const size = { width, height };
  return (
    <>
      <rect {...size} fill={canvas.background} />
      {picture !== undefined && <image {...size} href={picture.href} preserveAspectRatio="none" />}
      {space !== null && widthOf(mixedPicture.backgroundNotLoaded) * fontPx * unitsPerPx < space.width && (
        <text
          x={space.x + 8 * unitsPerPx}
          y={space.y + space.height - 8 * unitsPerPx}
          fontSize={fontPx * unitsPerPx}
          fill="#fff"
          fillOpacity={0.85}
          stroke="#0c1016"
          strokeOpacity={0.7}
          strokeWidth={2.5 * unitsPerPx}
          paintOrder="stroke"
        >
          {mixedPicture.backgroundNotLoaded}
        </text>
      )}
    </>
  );
}
