import type { MixedControl, MixedPushTask, Stream } from '../../contract/task.ts';
import { toSceneCanvas, type SceneCanvas } from './canvas.ts';
import { toLayer, type SceneLayer } from './layer.ts';

/** The picture of a mixed push, or why there is none to draw. */
export type Scene = DrawableScene | UndrawableScene;

export interface DrawableScene {
  drawable: true;
  canvas: SceneCanvas;
  /** Bottom to top. */
  layers: SceneLayer[];
  /** What fills the box of a camera that is missing: FrameInterpolationMode, by default the last frame. */
  filler: NonNullable<MixedControl['frameInterpolationMode']>['name'];
  /** True when the relay sends sound alone, so that nobody is sent this picture. */
  isAudioOnly: boolean;
}

export interface UndrawableScene {
  drawable: false;
  why: 'not-custom' | 'layout-missing' | 'canvas-missing' | 'canvas-impossible';
}

/**
 * The picture that a custom layout describes; the size in Encode does not count there. The other layouts' rectangles are
 * not documented, and a CustomLayout that came with one of them may be stale: only mode 2 is drawn.
 * (Source: task-types §3.3, §3.4 for the control)
 */
export function toScene({
  layout,
  targetStreams,
  control,
}: Pick<MixedPushTask, 'layout' | 'targetStreams' | 'control'>): Scene {
  if (layout === null) return { drawable: false, why: 'layout-missing' };
  if (layout.layoutMode?.name !== 'custom') return { drawable: false, why: 'not-custom' };
  if (layout.customLayout === null) return { drawable: false, why: 'layout-missing' };
  if (layout.customLayout.canvas === null) return { drawable: false, why: 'canvas-missing' };
  const canvas = toSceneCanvas(layout.customLayout.canvas);
  if (canvas === null) return { drawable: false, why: 'canvas-impossible' };

  const parts = { canvas, streamOf: byIndex(targetStreams?.streamList ?? []) };
  const layers = (layout.customLayout.regions ?? [])
    .map((region, regionIndex) => toLayer(region, regionIndex, parts))
    // 0 lowest, 100 topmost. What the vendor does with equals is not documented; we keep their order.
    .sort((a, b) => a.zOrder - b.zOrder);
  return {
    drawable: true,
    canvas,
    layers,
    filler: control?.frameInterpolationMode?.name ?? 'last-frame',
    isAudioOnly: control?.mediaType?.name === 'audio-only',
  };
}

/** The target streams by the index that regions refer to; of two with the same index, the first. (Source: task-types §3.1) */
function byIndex(streams: readonly Stream[]): ReadonlyMap<number, Stream> {
  return new Map(
    streams
      .flatMap((stream): [number, Stream][] => (stream.index === null ? [] : [[stream.index, stream]]))
      .reverse(),
  );
}
