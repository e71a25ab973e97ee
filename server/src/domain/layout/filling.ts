import type { SceneLayer } from './layer.ts';
import type { DrawableScene } from './scene.ts';
import type { Presence } from './source.ts';

/** What a region's box shows, by which rule, and how far the vendor's pages bear it out. */
export interface Filling {
  /** `nothing`: the layer is not drawn at all. `unknown`: the vendor's pages do not say. */
  shows: 'picture' | 'stand-in' | 'last-frame' | 'black' | 'nothing' | 'unknown';
  rule: FillingRule;
  /** `conflicting`: the pages contradict each other; we show one of their readings. */
  confidence: 'documented' | 'conflicting' | 'assumed';
}

export type FillingRule =
  | 'audio-only-region'
  | 'no-such-stream'
  | 'picture-while-publishing'
  | 'stand-in-while-missing'
  | 'stand-in-or-last-frame-while-paused'
  | 'last-frame-while-paused'
  | 'last-frame-while-missing'
  | 'black-while-missing'
  | 'screen-filler-undocumented'
  | 'filler-unrecognised'
  | 'stand-in-without-video'
  | 'black-without-video'
  | 'without-video-undocumented';

const documented = (shows: Filling['shows'], rule: FillingRule): Filling => ({
  shows,
  rule,
  confidence: 'documented',
});
const assumed = (shows: Filling['shows'], rule: FillingRule): Filling => ({
  shows,
  rule,
  confidence: 'assumed',
});

/**
 * What stands in a custom region's box while its stream does what `presence` says. `filler` is the scene's.
 * (Source: task-types §3.4 "FrameInterpolationMode" and "Filler order", §3.3 "AlternateImage", "MediaType")
 */
export function toFilling(
  {
    media,
    standIn,
    stream,
    isStreamMissing,
  }: Pick<SceneLayer, 'media' | 'standIn' | 'stream' | 'isStreamMissing'>,
  presence: Presence,
  filler: DrawableScene['filler'],
): Filling {
  if (media === 'audio-only') return documented('nothing', 'audio-only-region');
  // Indexes of regions and of target streams correspond one to one; what a region without its stream shows is not said.
  if (isStreamMissing) return assumed('unknown', 'no-such-stream');
  switch (presence) {
    case 'publishing':
      return documented('picture', 'picture-while-publishing');
    case 'camera-paused':
      // The order of fillers says that the last frame stays, the stand-in's own text that it shows.
      return standIn === null
        ? documented('last-frame', 'last-frame-while-paused')
        : { shows: 'stand-in', rule: 'stand-in-or-last-frame-while-paused', confidence: 'conflicting' };
    case 'not-publishing':
      if (standIn !== null) return documented('stand-in', 'stand-in-while-missing');
      return fillMissing(stream, filler);
    case 'audio-only':
      // No page tells of a user who sends sound alone to a custom layout; nothing can repeat a frame that never was.
      if (standIn !== null) return assumed('stand-in', 'stand-in-without-video');
      return filler === 'black' && stream?.streamType !== 'screen'
        ? assumed('black', 'black-without-video')
        : assumed('unknown', 'without-video-undocumented');
  }
}

function fillMissing(stream: SceneLayer['stream'], filler: DrawableScene['filler']): Filling {
  if (stream?.streamType === 'screen') return assumed('unknown', 'screen-filler-undocumented');
  switch (filler) {
    case 'last-frame':
      return documented('last-frame', 'last-frame-while-missing');
    case 'black':
      return documented('black', 'black-while-missing');
    case 'unrecognised':
      // The vendor replaces a value it does not know by its default; whether it knows this one, we do not know.
      return assumed('last-frame', 'filler-unrecognised');
  }
}
