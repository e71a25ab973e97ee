import type { SceneCanvas } from '@tasklens/server/domain/layout/canvas';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import type { LoadedPicture } from './loadedPicture.ts';

/** The background: its picture stretched over the whole canvas once it is loaded, until then the colour with a remark. */
export function BackgroundPicture({
  canvas,
  pictures,
  unitsPerPx,
}: {
  canvas: SceneCanvas;
  pictures: ReadonlyMap<string, LoadedPicture>;
  unitsPerPx: number;
}) {
  const { mixedPicture } = useMessages();
  const picture = pictures.get('Layout.CustomLayout.Canvas.BackgroundImage');
  const size = { width: canvas.width, height: canvas.height };
  return (
    <>
      <rect {...size} fill={canvas.background} />
      {picture !== undefined && <image {...size} href={picture.href} preserveAspectRatio="none" />}
      {picture === undefined && canvas.backgroundImage !== null && (
        <text
          x={8 * unitsPerPx}
          y={canvas.height - 8 * unitsPerPx}
          fontSize={11 * unitsPerPx}
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
