import type { Filling, FillingRule } from '@tasklens/server/domain/layout/filling';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import type { FrameShape, Presence } from '@tasklens/server/domain/layout/source';

// What stands in the picture of a custom layout and on the card of each of its regions.

const presences: Record<Presence, string> = {
  publishing: 'is publishing',
  'camera-paused': 'has paused the camera',
  'not-publishing': 'is not publishing',
  'audio-only': 'sends sound only',
};

/** What a box shows, in as few words as fit on it. */
const shows: Record<Filling['shows'], string> = {
  picture: 'the stream',
  'stand-in': 'stand-in picture',
  'last-frame': 'last frame',
  black: 'black',
  nothing: 'sound only',
  unknown: 'not documented',
};

const rules: Record<FillingRule, string> = {
  'audio-only-region': 'The region mixes sound alone: viewers see nothing of it.',
  'picture-while-publishing': 'Viewers see the stream.',
  'stand-in-while-missing': 'Viewers see the stand-in picture.',
  'stand-in-or-last-frame-while-paused':
    'Viewers see the stand-in picture, or the last frame: one of Volcengine’s texts says this, the other that.',
  'last-frame-while-paused': 'Viewers see the last frame, standing still.',
  'last-frame-while-missing': 'Viewers see the last frame, standing still (FrameInterpolationMode 0).',
  'black-while-missing': 'Viewers see a black box (FrameInterpolationMode 1).',
  'screen-filler-undocumented':
    'What viewers see is not documented: FrameInterpolationMode does not count for shared screens, and no stand-in picture is set.',
  'filler-unrecognised':
    'What viewers see is not documented: FrameInterpolationMode has a value that Volcengine’s pages do not name.',
  'stand-in-without-video':
    'Viewers see the stand-in picture, we assume; no page tells of a user without video.',
  'black-without-video': 'Viewers see a black box, we assume; no page tells of a user without video.',
  'without-video-undocumented': 'What viewers see is not documented; no page tells of a user without video.',
};

const unseen: Record<Unseen, string> = {
  outside: 'Nobody sees this region: it lies off the canvas.',
  'no-area': 'Nobody sees this region: it has no area.',
  transparent: 'Nobody sees this region: it is transparent.',
  covered: 'Nobody sees this region: others hide it.',
};

const confidences: Record<Filling['confidence'], string> = {
  documented: 'documented',
  conflicting: 'Volcengine’s pages contradict each other',
  assumed: 'assumed',
};

const fits: Record<SceneLayer['fit'], string> = {
  stretch: 'stretched to the box',
  crop: 'cut to fill the box',
  fit: 'whole, gaps in the background colour',
};

/** Why nothing of a region is seen, whatever its stream does. */
type Unseen = 'outside' | 'no-area' | 'transparent' | 'covered';

interface Side {
  width: string | null;
  height: string | null;
}

export const mixedPicture = {
  presences,
  shows,
  rules,
  confidences,
  unseen,
  fits,
  transparent: 'transparent',
  supposedBriefly: (what: string) => `supposed: ${what}`,
  presenceOf: (who: string) => `What ${who} does (supposed)`,
  shapeOf: (who: string) => `Shape of ${who}’s source (supposed)`,
  source: (shape: FrameShape) => `source ${shape}`,
  supposition: (who: string, presence: Presence, many: boolean) =>
    many ? `Suppose each of ${who} ${presences[presence]}.` : `Suppose ${who} ${presences[presence]}.`,
  told: (sentences: readonly string[]) => sentences.join(' '),
  said: (sentences: readonly string[], confidence: string) => `${sentences.join(' ')} (${confidence})`,
  others: (count: number) => (count === 1 ? 'one more' : `${count} more`),
  backgroundNotLoaded: 'background picture not loaded',

  card: (name: string) => `About ${name}`,
  close: 'Close',
  openHint: 'Click to keep this open and to try suppositions.',
  facts: {
    stream: 'Stream',
    box: 'Box',
    sent: 'As sent',
    outside: 'Off the canvas',
    order: 'Z-order',
    fit: 'Fit',
    crop: 'Source crop',
    cutOff: 'Cut off',
    shape: 'Shape',
    opacity: 'Opacity',
    radius: 'Radius',
    media: 'Mixed in',
    standIn: 'Stand-in',
  },
  stream: (index: number | null, type: string) =>
    index === null ? `no index · ${type}` : `index ${index} · ${type}`,
  notListed: 'not among the target streams',
  sentInPx: (text: string) => `${text} (px)`,
  sentInFractions: (text: string) => `${text} of the canvas`,
  outside: (share: string) => `${share} of it: nobody sees that part`,
  allOutside: 'all of it: nobody sees this region',
  noArea: 'no area: nobody sees this region',
  tie: (zOrder: number, name: string) => `${zOrder} · shared with ${name}: which is on top is not documented`,
  coveredBy: (zOrder: number, names: string) => `${zOrder} · hidden by ${names}`,
  cropKept: (width: number, height: number, x: number, y: number, frame: string) =>
    `${width} × ${height} px at ${x}, ${y} of a ${frame} source`,
  cutOff: ({ width, height }: Side) =>
    [width === null ? null : `${width} of its width`, height === null ? null : `${height} of its height`]
      .filter((part) => part !== null)
      .join(', '),
  nothingCut: 'nothing',
  tooWide: (share: string) => `looks ${share} too wide`,
  tooTall: (share: string) => `looks ${share} too tall`,
  ownShape: 'its own',
  ofSource: (text: string, shape: FrameShape) => `${text} (source ${shape})`,
  refusedRadius: (px: string) => `none: ${px} px is over half of the shorter side`,
  noRadius: 'none',
  standIn: (url: string, fill: string) => `${url} · ${fill}`,
  noStandIn: 'none',
  cropInset: (shape: FrameShape) => `The part of a ${shape} source that is kept`,
};
