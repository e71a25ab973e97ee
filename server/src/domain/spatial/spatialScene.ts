import type { MixedPushTask, Region, Stream } from '../../contract/task.ts';
import { toListenerAxes, toTriple, type AxesOrigin, type ListenerAxes, type Triple } from './listenerAxes.ts';

/** How far from the middle a coordinate may lie, to either side. (Source: task-types §3.3 "SpatialPosition", §3.4) */
export const farthest = 100;

/** Who stands where around the listener. */
export interface SpatialScene {
  /** Whether sound is given directions at all; positions mean nothing when it is not. */
  isRendered: boolean;
  /** Null when the answer's position is not three numbers. */
  listener: Triple | null;
  axes: ListenerAxes;
  axesOrigin: AxesOrigin;
  /** Whether the layout has regions, which alone place users; null below. */
  isCustom: boolean;
  /** In the order of the regions; empty unless the layout is custom. */
  sources: SpatialSource[];
}

/** One region's user, as heard. */
export interface SpatialSource {
  /** Position in `CustomLayout.Regions`, from 0. */
  regionIndex: number;
  streamIndex: number | null;
  /** The target stream's user; null when none is listed or it names nobody. */
  userId: string | null;
  /** As it came, the origin by default; null when it is not three numbers. */
  position: Triple | null;
  /** Whether a coordinate lies outside −100 … 100; what the vendor then does is not documented. */
  isOutOfRange: boolean;
  /** False when spatial audio is switched off for this user, who is then heard from nowhere. */
  isApplied: boolean;
}

const origin: Triple = [0, 0, 0];

/**
 * What the answer says about positions; null when it says nothing beyond the defaults, which the vendor's own example
 * spells out: everyone at the origin, default axes, rendering off. Users are placed by the regions of a custom layout;
 * one left over in another mode does not count. Spatial audio is applied to each user by default.
 * (Source: task-types §3.3 "ApplySpatialAudio", "SpatialPosition", §3.4 "SpatialConfig")
 */
export function toSpatialScene({
  layout,
  targetStreams,
  control,
}: Pick<MixedPushTask, 'layout' | 'targetStreams' | 'control'>): SpatialScene | null {
  const config = control?.spatialConfig ?? null;
  const isRendered = config?.enableSpatialRender === true;
  const isCustom = layout?.layoutMode?.name === 'custom';
  const regions = isCustom ? (layout.customLayout?.regions ?? []) : [];
  const at = config?.audienceSpatialPosition ?? null;
  const positions = [at, ...regions.map(({ spatialPosition }) => spatialPosition)];
  const hasPositions = positions.some((position) => position?.some((coordinate) => coordinate !== 0));
  const { axes, origin: axesOrigin } = toListenerAxes(config?.audienceSpatialOrientation ?? null);
  if (!isRendered && !hasPositions && axesOrigin === 'default') return null;
  const streams = targetStreams?.streamList ?? [];
  return {
    isRendered,
    listener: at === null ? origin : toTriple(at),
    axes,
    axesOrigin,
    isCustom,
    sources: regions.map((region, regionIndex) => toSource(region, regionIndex, streams)),
  };
}

function toSource(region: Region, regionIndex: number, streams: readonly Stream[]): SpatialSource {
  const { streamIndex, spatialPosition, applySpatialAudio } = region;
  const position = spatialPosition === null ? origin : toTriple(spatialPosition);
  return {
    regionIndex,
    streamIndex,
    userId:
      streamIndex === null ? null : (streams.find(({ index }) => index === streamIndex)?.userId ?? null),
    position,
    isOutOfRange: position !== null && isOutOfRange(position),
    isApplied: applySpatialAudio !== false,
  };
}

/** Whether a coordinate lies outside −100 … 100. */
export function isOutOfRange(position: Triple): boolean {
  return position.some((coordinate) => Math.abs(coordinate) > farthest);
}

/**
 * Whether directions cannot be told apart although somebody has one applied: everybody stands where the listener stands,
 * as is so by default, with all at the origin.
 */
export function isWithoutDirections({ listener, sources }: SpatialScene): boolean {
  const heard = sources.filter(({ isApplied }) => isApplied);
  return (
    listener !== null &&
    heard.length > 0 &&
    heard.every(({ position }) => position?.every((value, axis) => value === listener[axis]) ?? false)
  );
}
