import type { Region, Stream } from '../../contract/task.ts';
import { farthestPx, intersect, productErrorPx, type CanvasSize, type PixelBox } from './pixelBox.ts';
import { placeRegion, unitOf } from './placeRegion.ts';
import { toSourceCrop, type SourceCrop } from './sourceCrop.ts';

/** One region as the vendor draws it. */
export interface SceneLayer {
  /** Position in `CustomLayout.Regions`, from 0. */
  regionIndex: number;
  /** The region's StreamIndex as it came. */
  streamIndex: number | null;
  /** The target stream of that index; null when TargetStreams has none. */
  stream: LayerStream | null;
  /** True when streams are listed and none has this index: an empty list stands for everybody in the room. */
  isStreamMissing: boolean;
  box: PixelBox;
  /** The part of the box on the canvas; null when nobody sees any of it. */
  visible: PixelBox | null;
  /** Whether the region came in fractions of the canvas or in px. */
  unit: 'fraction' | 'pixel';
  /** 0 bottom … 100 top. */
  zOrder: number;
  /** 0 transparent … 1 opaque. */
  opacity: number;
  /** px; 0 for square corners. */
  cornerRadius: number;
  /** The radius in px that was asked for and is ignored, being over half of the shorter side; null when none is. */
  refusedRadius: number | null;
  /** How the stream's picture fills the box: out of shape, cut to fill it, or whole with gaps. */
  fit: 'stretch' | 'crop' | 'fit';
  /** The part of the stream's frame that is placed. */
  crop: SourceCrop;
  /** What of the stream is mixed; audio alone leaves nothing to draw. */
  media: 'audio-video' | 'audio-only' | 'video-only';
  /** The picture that stands in for a missing stream; null for none. */
  standIn: StandIn | null;
}

interface LayerStream {
  userId: string | null;
  /** `camera` by default. */
  streamType: NonNullable<Stream['streamType']>['name'];
}

export interface StandIn {
  /** Its address, masked. */
  url: string;
  /** Scaled like the user's own video frame, the default, or kept in its own shape. */
  fill: 'like-video' | 'keep-shape';
}

/**
 * (Source: task-types §3.1 for the stream, §3.3 "Regions" for everything else and its defaults; G20 for values out of
 * range, which become the default. An Alpha of 0 is one by its range and transparent by its text: we take the text.)
 */
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
    isStreamMissing: stream === undefined && streamOf.size > 0,
    stream: stream ? { userId: stream.userId, streamType: stream.streamType?.name ?? 'camera' } : null,
    box,
    visible: intersect(box, { x: 0, y: 0, width: canvas.width, height: canvas.height }),
    unit: unitOf(region),
    zOrder: within(0, region.zOrder, 100) ?? 0,
    opacity: within(0, region.alpha, 1) ?? 1,
    ...toRounding(region.cornerRadius ?? 0, box, canvas),
    fit: toFit(region.renderMode),
    crop: toSourceCrop(region.sourceCrop),
    media: toMedia(region.mediaType),
    standIn: toStandIn(region),
  };
}

/** A value that the vendor takes as it is; null when it replaces it by the default, as it does what is out of range. */
const within = (least: number, value: number | null, most: number) =>
  value !== null && value >= least && value <= most ? value : null;

/** A fraction of the canvas width, whatever the side; over half of the box's shorter side there is no rounding at all. */
function toRounding(
  fraction: number,
  box: PixelBox,
  canvas: CanvasSize,
): Pick<SceneLayer, 'cornerRadius' | 'refusedRadius'> {
  const radius = Math.min(fraction * canvas.width, farthestPx);
  if (!(radius > 0)) return { cornerRadius: 0, refusedRadius: null };
  const largest = Math.min(box.width, box.height) / 2;
  return radius <= largest + productErrorPx
    ? { cornerRadius: Math.min(radius, largest), refusedRadius: null }
    : { cornerRadius: 0, refusedRadius: radius };
}

/** 0, the default, and 3 stretch; so does a mode we do not know. */
function toFit(mode: Region['renderMode']): SceneLayer['fit'] {
  return mode?.name === 'crop' || mode?.name === 'fit' ? mode.name : 'stretch';
}

function toMedia(media: Region['mediaType']): SceneLayer['media'] {
  return media?.name === 'audio-only' || media?.name === 'video-only' ? media.name : 'audio-video';
}

function toStandIn({ alternateImage, alternateImageFillMode }: Region): StandIn | null {
  if (!alternateImage) return null; // an empty text names no picture
  return {
    url: alternateImage,
    fill: alternateImageFillMode?.name === 'keep-shape' ? 'keep-shape' : 'like-video',
  };
}
