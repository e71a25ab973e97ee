import { describe, expect, it } from 'vitest';
import type { Encode, MixedControl, Region } from '../../../contract/task.ts';
import { findingsIn, findingsOf } from '../testing/mixedLayout.ts';
import { aMixedControl, anEncode } from '../testing/tasks.ts';

const beyond = (path: string, value: number, range: string, region: number | null = null) => ({
  code: 'value-out-of-range',
  severity: 'warning',
  path,
  params: {
    region,
    member: path.replace(/^(?:Encode|Control|Layout\.CustomLayout\.Regions\[\d+\])\./, ''),
    value,
    range,
  },
});

describe('a value of Encode', () => {
  it.each<[keyof Encode, string, string, number[], number[]]>([
    ['videoBitrate', 'VideoBitrate', '[1, 10000]', [0, 1, 10_000], [-1, 10_001]],
    ['videoFps', 'VideoFps', '[1, 60]', [1, 60], [0, 61]],
    ['videoGop', 'VideoGop', '[1, 5]', [1, 5], [0, 6]],
    ['audioBitrate', 'AudioBitrate', '[32, 192]', [32, 192], [31, 193]],
    ['audioSampleRate', 'AudioSampleRate', '32000, 44100, 48000', [32_000, 44_100, 48_000], [8000, 44_101]],
    ['audioChannels', 'AudioChannels', '1, 2', [1, 2], [0, 3]],
  ])('is judged by its range: %s', (member, name, range, allowed, refused) => {
    for (const value of allowed) expect(findingsOf({ encode: anEncode({ [member]: value }) })).toEqual([]);
    for (const value of refused) {
      expect(findingsOf({ encode: anEncode({ [member]: value }) })).toEqual([
        beyond(`Encode.${name}`, value, range),
      ]);
    }
  });

  it('is told once where the audio bitrate is over the cap of its profile, too', () => {
    const encode = anEncode({ audioProfile: { code: 2, name: 'HE-AAC v2' }, audioBitrate: 500 });
    expect(findingsOf({ encode }).map(({ code }) => code)).toEqual(['audio-bitrate-capped']);
  });
});

describe('a value of Control', () => {
  it.each<[keyof MixedControl, string, string, number[], number[]]>([
    ['maxIdleTime', 'MaxIdleTime', '[10, 86400]', [10, 86_400], [9, 86_401]],
    ['talkVolume', 'TalkVolume', '[0, 255]', [0, 255], [-1, 256]],
    ['volumeIndicationInterval', 'VolumeIndicationInterval', '[1, ∞)', [1, 3600], [0]],
  ])('is judged by its range: %s', (member, name, range, allowed, refused) => {
    const found = (value: number) =>
      findingsOf({ control: aMixedControl({ volumeIndicationMode: true, [member]: value }) });
    for (const value of allowed) expect(found(value)).toEqual([]);
    for (const value of refused) expect(found(value)).toEqual([beyond(`Control.${name}`, value, range)]);
  });

  it('does not matter for volume reports that are off', () => {
    const control = aMixedControl({ volumeIndicationMode: false, volumeIndicationInterval: 0 });
    expect(findingsOf({ control })).toEqual([]);
  });
});

describe('a value of a region', () => {
  it.each<[keyof Region, string, string, number[], number[]]>([
    ['zOrder', 'ZOrder', '[0, 100]', [0, 100], [-1, 101]],
    ['alpha', 'Alpha', '(0, 1]', [0.01, 1], [-1, 1.5]],
    ['cornerRadius', 'CornerRadius', '[0, 1]', [0, 0.1], [-0.1]],
  ])('is judged by its range: %s', (member, name, range, allowed, refused) => {
    for (const value of allowed) expect(findingsIn([{ [member]: value }])).toEqual([]);
    for (const value of refused) {
      expect(findingsIn([{ [member]: value }])).toEqual([
        beyond(`Layout.CustomLayout.Regions[0].${name}`, value, range, 1),
      ]);
    }
  });

  it('is no matter where the region has no picture', () => {
    const mediaType = { code: 1, name: 'audio-only' } as const;
    expect(findingsIn([{ mediaType, zOrder: 101 }]).map(({ code }) => code)).toEqual(['audio-only-region']);
    expect(findingsIn([{ zOrder: 101 }], { control: aMixedControl({ mediaType }) })).toEqual([]);
  });
});

describe('a position in the room', () => {
  const spatial = (enableSpatialRender: boolean | null, audienceSpatialPosition: number[] | null = null) =>
    aMixedControl({
      spatialConfig: { enableSpatialRender, audienceSpatialPosition, audienceSpatialOrientation: null },
    });

  it('is judged along each axis, of the listener and of a user', () => {
    expect(findingsOf({ control: spatial(true, [100, -101, 0]) })).toEqual([
      beyond('Control.SpatialConfig.AudienceSpatialPosition[1]', -101, '[-100, 100]'),
    ]);
    expect(findingsIn([{ spatialPosition: [-100, 0, 500] }], { control: spatial(null) })).toEqual([
      beyond('Layout.CustomLayout.Regions[0].SpatialPosition[2]', 500, '[-100, 100]', 1),
    ]);
  });

  it('does not matter without spatial sound, for all or for one', () => {
    const far = { spatialPosition: [500, 500, 500] };
    expect(findingsIn([far], { control: spatial(false, [500, 500, 500]) })).toEqual([]);
    expect(findingsIn([{ ...far, applySpatialAudio: false }], { control: spatial(true) })).toEqual([]);
  });
});

it('values that are absent are in nobody’s way', () => {
  expect(findingsIn([{}], { encode: anEncode(), control: aMixedControl() })).toEqual([]);
});
