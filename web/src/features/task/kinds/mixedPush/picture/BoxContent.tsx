import { mdiAccount, mdiHelp, mdiPause, mdiVolumeHigh } from '@mdi/js';
import { drawImage, scaleInto } from '@tasklens/server/domain/layout/drawnImage';
import type { Filling } from '@tasklens/server/domain/layout/filling';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { frameOf, type FrameShape } from '@tasklens/server/domain/layout/source';
import type { mixedPicture } from '../../../../../i18n/en/mixedPicture.ts';
import { BoxMark } from './BoxMark.tsx';
import type { LoadedPicture } from './loadedPicture.ts';
import { TestCard, type CardDetail } from './TestCard.tsx';

/** `id` of the hatching, among the drawing's own ids. */
export const hatchId = (prefix: string) => `${prefix}-hatch`;

/** What stands in a region's box, not yet cut to its rounded corners. */
export function BoxContent({
  layer,
  shows,
  shape,
  detail,
  space,
  standIn,
  background,
  unitsPerPx,
  idPrefix,
  words,
}: {
  layer: SceneLayer;
  shows: Filling['shows'];
  /** Of the stream's frame. */
  shape: FrameShape;
  detail: CardDetail;
  /** The part of the box where a mark can be read; null for none. */
  space: PixelBox | null;
  /** The stand-in picture itself, once it is loaded. */
  standIn: LoadedPicture | undefined;
  background: string;
  unitsPerPx: number;
  idPrefix: string;
  words: (typeof mixedPicture)['shows'];
}) {
  const { box, streamIndex } = layer;
  const mark = (path: string) =>
    space !== null && <BoxMark path={path} word={words[shows]} box={space} unitsPerPx={unitsPerPx} />;
  switch (shows) {
    case 'picture':
    case 'last-frame': {
      const drawn = drawImage(layer, frameOf(shape));
      return (
        <>
          {layer.fit === 'fit' && <rect {...box} fill={background} />}
          <TestCard
            drawn={drawn}
            // Under its mark a frozen card is a circle: enough to see its shape by.
            detail={shows === 'last-frame' && detail === 'full' ? 'circle' : detail}
            {...{ shape, streamIndex, idPrefix }}
          />
          {shows === 'last-frame' && drawn.shown !== null && (
            <rect {...drawn.shown} fill="#000" fillOpacity={0.5} />
          )}
          {shows === 'last-frame' && mark(mdiPause)}
        </>
      );
    }
    case 'stand-in':
      return standIn === undefined ? (
        <>
          <rect {...box} fill="#3b4453" />
          {mark(mdiAccount)}
        </>
      ) : (
        <StandInPicture picture={standIn} {...{ layer, shape, background }} />
      );
    case 'black':
      return <rect {...box} fill="#000" />;
    case 'unknown':
      return (
        <>
          <rect {...box} fill="#5a6270" />
          <rect {...box} fill={`url(#${hatchId(idPrefix)})`} />
          {mark(mdiHelp)}
        </>
      );
    case 'nothing':
      return mark(mdiVolumeHigh);
  }
}

/**
 * In its own shape it stands whole on the background colour; else like the user's video, which we take to be: out of
 * shape, just where the video's frame would be. (Source: task-types §3.3 "AlternateImageFillMode")
 */
function StandInPicture({
  picture,
  layer,
  shape,
  background,
}: {
  picture: LoadedPicture;
  layer: SceneLayer;
  shape: FrameShape;
  background: string;
}) {
  const { box } = layer;
  const place =
    layer.standIn?.fill === 'keep-shape'
      ? scaleInto(box, picture, Math.min)
      : drawImage(layer, frameOf(shape)).image;
  return (
    <>
      <rect {...box} fill={background} />
      <svg {...box} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}>
        <image {...place} href={picture.href} preserveAspectRatio="none" />
      </svg>
    </>
  );
}
