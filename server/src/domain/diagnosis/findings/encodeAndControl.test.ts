import { describe, expect, it } from 'vitest';
import { aMixedControl, aMixedPushTask, anEncode, secondsIn } from '../testing/tasks.ts';
import { listFindings } from './listFindings.ts';

const findingsOn = (stated: Parameters<typeof aMixedPushTask>[0]) =>
  listFindings({ kind: 'mixed-push', task: aMixedPushTask(stated) }, secondsIn(600));

const profiles = {
  lc: { code: 0, name: 'AAC-LC' },
  v1: { code: 1, name: 'HE-AAC v1' },
  v2: { code: 2, name: 'HE-AAC v2' },
} as const;

describe('the audio bitrate', () => {
  it.each([
    ['HE-AAC v1 mono', profiles.v1, 1, 64],
    ['HE-AAC v1 stereo', profiles.v1, 2, 128],
    ['HE-AAC v1 with the channels left to the default', profiles.v1, null, 128],
    ['HE-AAC v2', profiles.v2, 2, 64],
  ])('is capped for %s', (_, audioProfile, audioChannels, cap) => {
    const withBitrate = (audioBitrate: number) =>
      findingsOn({ encode: anEncode({ audioProfile, audioChannels, audioBitrate }) });
    expect(withBitrate(cap + 1)).toEqual([
      {
        code: 'audio-bitrate-capped',
        severity: 'info',
        path: 'Encode.AudioBitrate',
        params: { bitrate: cap + 1, cap },
      },
    ]);
    expect(withBitrate(cap)).toEqual([]);
  });

  it('is never capped for AAC-LC, the default, nor for a profile unknown to us', () => {
    for (const audioProfile of [profiles.lc, null, { code: 3, name: 'unrecognised' } as const]) {
      expect(findingsOn({ encode: anEncode({ audioProfile, audioBitrate: 192 }) })).toEqual([]);
    }
  });

  it('is not judged where it is absent', () => {
    expect(findingsOn({ encode: anEncode({ audioProfile: profiles.v2 }) })).toEqual([]);
  });
});

describe('HE-AAC v2', () => {
  it('needs stereo', () => {
    expect(findingsOn({ encode: anEncode({ audioProfile: profiles.v2, audioChannels: 1 }) })).toEqual([
      { code: 'stereo-required', severity: 'warning', path: 'Encode.AudioChannels', params: {} },
    ]);
  });

  it('is content with stereo, stated or by default, and other profiles with mono', () => {
    expect(findingsOn({ encode: anEncode({ audioProfile: profiles.v2, audioChannels: 2 }) })).toEqual([]);
    expect(findingsOn({ encode: anEncode({ audioProfile: profiles.v2 }) })).toEqual([]);
    expect(findingsOn({ encode: anEncode({ audioProfile: profiles.v1, audioChannels: 1 }) })).toEqual([]);
  });
});

describe('volume indication', () => {
  const audioOnly = { code: 1, name: 'audio-only' } as const;
  const audioVideo = { code: 0, name: 'audio-video' } as const;

  it('adds black frames to an audio-only relay', () => {
    expect(
      findingsOn({ control: aMixedControl({ volumeIndicationMode: true, mediaType: audioOnly }) }),
    ).toEqual([
      {
        code: 'volume-indication-adds-black-frames',
        severity: 'info',
        path: 'Control.VolumeIndicationMode',
        params: {},
      },
    ]);
  });

  it('adds none when it is off, or where there is a picture anyway', () => {
    for (const volumeIndicationMode of [false, null]) {
      expect(findingsOn({ control: aMixedControl({ volumeIndicationMode, mediaType: audioOnly }) })).toEqual(
        [],
      );
    }
    for (const mediaType of [audioVideo, null]) {
      expect(findingsOn({ control: aMixedControl({ volumeIndicationMode: true, mediaType }) })).toEqual([]);
    }
  });
});

describe("the listener's axes", () => {
  type Triple = (number | null)[] | null;
  const withAxes = (
    axes: { forward?: Triple; right?: Triple; up?: Triple },
    enableSpatialRender: boolean | null = true,
  ) =>
    findingsOn({
      control: aMixedControl({
        spatialConfig: {
          enableSpatialRender,
          audienceSpatialPosition: null,
          audienceSpatialOrientation: { forward: null, right: null, up: null, ...axes },
        },
      }),
    });
  const oblique = [
    {
      code: 'spatial-axes-not-perpendicular',
      severity: 'warning',
      path: 'Control.SpatialConfig.AudienceSpatialOrientation',
      params: {},
    },
  ];

  it('count for nothing unless they are perpendicular, each to each', () => {
    expect(withAxes({ forward: [1, 1, 0] })).toEqual(oblique);
    expect(withAxes({ right: [0, 1, 1] })).toEqual(oblique);
    expect(withAxes({ up: [1, 0, 5] })).toEqual(oblique);
    expect(withAxes({ forward: [1, 1, 0] }, null)).toEqual(oblique);
  });

  it('are fine when perpendicular, of any length, turned, rounded, or left to the defaults', () => {
    expect(withAxes({})).toEqual([]);
    expect(withAxes({ forward: [1, 0, 0], right: [0, 7, 0], up: [0, 0, -3] })).toEqual([]);
    expect(withAxes({ forward: [0.707, 0.7071, 0], right: [-0.707, 0.707, 0] })).toEqual([]);
  });

  it('do not matter without spatial sound', () => {
    expect(withAxes({ forward: [1, 1, 0] }, false)).toEqual([]);
    expect(findingsOn({ control: aMixedControl({ spatialConfig: null }) })).toEqual([]);
  });

  it('are not judged when they cannot be read', () => {
    expect(withAxes({ forward: [1, 1] })).toEqual([]);
    expect(withAxes({ forward: [1, null, 1] })).toEqual([]);
    expect(withAxes({ forward: [1, 1, 1, 1] })).toEqual([]);
    expect(withAxes({ forward: [0, 0, 0] })).toEqual([]);
  });
});
