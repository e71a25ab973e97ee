import { describe, expect, it } from 'vitest';
import { toFilling, type Filling } from './filling.ts';
import type { SceneLayer } from './layer.ts';
import type { DrawableScene } from './scene.ts';
import { presences } from './source.ts';

const standIn = { url: 'https://example.com/a.png', fill: 'like-video' } as const;
const camera = { userId: 'ada', streamType: 'camera' } as const;
const screen = { userId: 'ada', streamType: 'screen' } as const;
const fillers: DrawableScene['filler'][] = ['last-frame', 'black', 'unrecognised'];

type Given = Pick<SceneLayer, 'media' | 'standIn' | 'stream' | 'isStreamMissing'>;
const given = (stated: Partial<Given>): Given => ({
  media: 'audio-video',
  standIn: null,
  stream: camera,
  isStreamMissing: false,
  ...stated,
});

const everything = presences.flatMap((presence) =>
  fillers.flatMap((filler) =>
    (['audio-video', 'audio-only', 'video-only'] as const).flatMap((media) =>
      [null, standIn].flatMap((picture) =>
        [null, camera, screen, { ...camera, streamType: 'unrecognised' as const }].map((stream) => {
          const layer = { media, standIn: picture, stream, isStreamMissing: false };
          return { ...layer, presence, filler, filling: toFilling(layer, presence, filler) };
        }),
      ),
    ),
  ),
);

describe('a box while its stream is published', () => {
  it('shows its picture, whatever should stand in', () => {
    for (const filler of fillers) {
      expect(toFilling(given({ standIn }), 'publishing', filler)).toEqual({
        shows: 'picture',
        rule: 'picture-while-publishing',
        confidence: 'documented',
      });
    }
  });

  it('keeps the last frame while the camera is paused, whatever the filler and the stream', () => {
    for (const filler of fillers) {
      for (const stream of [camera, screen, null]) {
        expect(toFilling(given({ stream }), 'camera-paused', filler)).toEqual({
          shows: 'last-frame',
          rule: 'last-frame-while-paused',
          confidence: 'documented',
        });
      }
    }
  });

  it('shows the stand-in while the camera is paused, though the pages contradict each other', () => {
    expect(toFilling(given({ standIn }), 'camera-paused', 'black')).toEqual({
      shows: 'stand-in',
      rule: 'stand-in-or-last-frame-while-paused',
      confidence: 'conflicting',
    });
  });
});

describe('a box whose stream is not among those listed', () => {
  it('shows what nobody documents, whatever one supposes', () => {
    for (const presence of presences) {
      const layer = given({ stream: null, standIn, isStreamMissing: true });
      expect(toFilling(layer, presence, 'black')).toEqual({
        shows: 'unknown',
        rule: 'no-such-stream',
        confidence: 'assumed',
      });
    }
  });
});

describe('a box whose stream is not published', () => {
  it.each<[string, Partial<Given>, DrawableScene['filler'], Filling]>([
    [
      'shows the stand-in rather than black',
      { standIn },
      'black',
      { shows: 'stand-in', rule: 'stand-in-while-missing', confidence: 'documented' },
    ],
    [
      'shows the stand-in of a screen as well',
      { standIn, stream: screen },
      'last-frame',
      { shows: 'stand-in', rule: 'stand-in-while-missing', confidence: 'documented' },
    ],
    [
      'repeats the last frame',
      {},
      'last-frame',
      { shows: 'last-frame', rule: 'last-frame-while-missing', confidence: 'documented' },
    ],
    ['turns black', {}, 'black', { shows: 'black', rule: 'black-while-missing', confidence: 'documented' }],
    [
      'repeats the last frame for a filler that nobody knows, as by default',
      {},
      'unrecognised',
      { shows: 'last-frame', rule: 'filler-unrecognised', confidence: 'assumed' },
    ],
    [
      'shows what no page tells when it is a screen, which the filler leaves alone',
      { stream: screen },
      'black',
      { shows: 'unknown', rule: 'screen-filler-undocumented', confidence: 'assumed' },
    ],
  ])('%s', (_, stated, filler, filling) => {
    expect(toFilling(given(stated), 'not-publishing', filler)).toEqual(filling);
  });
});

describe('a box whose user sends sound alone', () => {
  it.each<[Partial<Given>, DrawableScene['filler'], Filling['shows']]>([
    [{ standIn }, 'black', 'stand-in'],
    [{}, 'black', 'black'],
    [{}, 'last-frame', 'unknown'],
    [{ stream: screen }, 'black', 'unknown'],
  ])('with %j and the filler %s shows %s, and that is assumed', (stated, filler, shows) => {
    expect(toFilling(given(stated), 'audio-only', filler)).toMatchObject({ shows, confidence: 'assumed' });
  });
});

describe('whatever a stream does', () => {
  it('its box shows one thing by one rule', () => {
    expect(everything).toHaveLength(288);
    for (const { filling } of everything) {
      expect([filling.shows, filling.rule, filling.confidence]).not.toContain(undefined);
    }
  });

  it('a region for sound alone is never drawn', () => {
    for (const { media, filling } of everything) {
      expect(filling.shows === 'nothing').toBe(media === 'audio-only');
    }
  });

  it('a stand-in only shows where there is one, and always before any filler', () => {
    for (const { standIn: picture, filling, presence, media } of everything) {
      if (filling.shows === 'stand-in') expect(picture).not.toBeNull();
      if (picture !== null && presence !== 'publishing' && media !== 'audio-only') {
        expect(filling.shows).toBe('stand-in');
      }
    }
  });

  it('the filler counts only while a camera is missing or mute of picture', () => {
    for (const { filling, presence, stream } of everything) {
      if (filling.shows !== 'black') continue;
      expect(['not-publishing', 'audio-only']).toContain(presence);
      expect(stream?.streamType).not.toBe('screen');
    }
  });

  it('nothing unknown is called documented', () => {
    for (const { filling } of everything) {
      if (filling.shows === 'unknown') expect(filling.confidence).toBe('assumed');
    }
  });
});
