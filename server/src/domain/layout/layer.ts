import type { Region, Stream } from '../../contract/task.ts';
import { placeRegion, type CanvasSize, type PixelBox } from './placeRegion.ts';

/** One region as the vendor draws it. */
export interface SceneLayer {
  /** Position in `CustomLayout.Regions`, from 0. */
  regionIndex: number;
  /** The region's StreamIndex as it came. */
  streamIndex: number | null;
  /** The target stream of that index; null when TargetStreams has none. */
  stream: LayerStream | null;
  box: PixelBox;
  zOrder: number;
  /** 0 transparent … 1 opaque. */
  opacity: number;
  /** px; 0 for square corners. */
  cornerRadius: number;
  /** How the stream's picture fills the box: out of shape, cut to fill it, or whole with gaps. */
  fit: 'stretch' | 'crop' | 'fit';
  /** What of the stream is mixed; audio alone leaves nothing to draw. */
  media: 'audio-video' | 'audio-only' | 'video-only';
}

interface LayerStream {
  userId: string | null;
  /** `camera` by default. */
  streamType: NonNullable<Stream['streamType']>['name'];
}

/** (Source: task-types §3.1 for the stream, §3.3 "Regions" for everything else and its defaults) */
export function toLayer(
  region: Region,
  regionIndex: number,
  { canvas, streamOf }: { canvas: CanvasSize; streamOf: ReadonlyMap<number, Stream> },
): SceneLayer {
  const box = placeRegion(region, canvas);
  const stream = region.streamIndex === null ? undefined : streamOf.get(region.streamIndex);
  return {
    regionIndex,
    streamIndex: region.streamIndex,
    stream: stream ? { userId: stream.userId, streamType: stream.streamType?.name ?? 'camera' } : null,
    box,
    zOrder: region.zOrder ?? 0,
    opacity: Math.min(1, Math.max(0, region.alpha ?? 1)),
    cornerRadius: toCornerRadius(region.cornerRadius ?? 0, box, canvas),
    fit: toFit(region.renderMode),
    media: toMedia(region.mediaType),
  };
}

/** A fraction of the canvas width, whatever the side; over half of the box's shorter side there is no rounding at all. */
function toCornerRadius(fraction: number, box: PixelBox, canvas: CanvasSize): number {
  const radius = fraction * canvas.width;
  return radius > 0 && radius <= Math.min(box.width, box.height) / 2 ? radius : 0;
}

/** 0, the default, and 3 stretch; so does a mode we do not know. */
function toFit(mode: Region['renderMode']): SceneLayer['fit'] {
  return mode?.name === 'crop' || mode?.name === 'fit' ? mode.name : 'stretch';
}

function toMedia(media: Region['mediaType']): SceneLayer['media'] {
  return media?.name === 'audio-only' || media?.name === 'video-only' ? media.name : 'audio-video';
}
