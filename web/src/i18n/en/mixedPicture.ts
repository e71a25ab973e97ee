import type { Filling, FillingRule } from '@tasklens/server/domain/layout/filling';
import type { FrameShape, Presence } from '@tasklens/server/domain/layout/source';

// What stands in and below the picture of a custom layout.

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
  'no-such-stream': 'What viewers see here is not documented: no target stream has this index.',
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

/** Why nothing of a region is seen, whatever its stream does. */
type Unseen = 'outside' | 'no-area' | 'transparent' | 'covered';

export const mixedPicture = {
  presences,
  shows,
  rules,
  confidences,
  unseen,
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
};
