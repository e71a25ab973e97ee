import type { SceneLayer } from './layer.ts';
import type { CanvasSize } from './pixelBox.ts';

/** The shapes of frame that one can suppose a stream to have: the answer does not tell it. */
export const frameShapes = ['16:9', '4:3', '1:1', '9:16', '3:4', '16:10'] as const;
export type FrameShape = (typeof frameShapes)[number];

const sizes: Readonly<Record<FrameShape, CanvasSize>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
  '1:1': { width: 720, height: 720 },
  '9:16': { width: 720, height: 1280 },
  '3:4': { width: 720, height: 960 },
  '16:10': { width: 1280, height: 800 },
};

/** A usual frame of that shape, in px. */
export const frameOf = (shape: FrameShape): CanvasSize => sizes[shape];

/** What a stream is supposed to look like while nobody says otherwise: cameras 16:9, shared screens 16:10. */
export function defaultShape(stream: SceneLayer['stream']): '16:9' | '16:10' {
  return stream?.streamType === 'screen' ? '16:10' : '16:9';
}

/** What a stream does at the moment one looks at: the answer does not tell it either. */
export const presences = ['publishing', 'camera-paused', 'not-publishing', 'audio-only'] as const;
export type Presence = (typeof presences)[number];
