import { describe, expect, it } from 'vitest';
import type { Region } from '../../../contract/task.ts';
import { aCanvas, aCustomLayout, aRegion } from '../../layout/testing/layouts.ts';
import { aStream, findingsIn, findingsOf, placedUser } from '../testing/mixedLayout.ts';
import { aMixedControl, anEncode } from '../testing/tasks.ts';

const soundAlone = aMixedControl({ mediaType: { code: 1, name: 'audio-only' } });
const custom = { code: 2, name: 'custom' } as const;
const none = { mainVideoStream: null, mainVideoStreamIndex: null };

describe('a custom layout', () => {
  const withoutLayout = { layout: { ...none, layoutMode: custom, customLayout: null } };
  const missing = (part: string, severity: string, path: string) => ({
    code: 'layout-missing',
    severity,
    path,
    params: { part },
  });

  it('is missing where there is none', () => {
    expect(findingsOf(withoutLayout)).toEqual([missing('layout', 'error', 'Layout.CustomLayout')]);
  });

  it('lacks its canvas', () => {
    const lacking = aCustomLayout({ canvas: null, regions: [aRegion()] });
    expect(findingsOf(lacking)).toEqual([missing('canvas', 'warning', 'Layout.CustomLayout.Canvas')]);
  });

  it('lacks its regions, which is told once for all streams', () => {
    for (const regions of [[], null]) {
      const lacking = aCustomLayout({ regions, streams: [aStream(1, 'host-7'), aStream(2, 'bo')] });
      expect(findingsOf(lacking)).toEqual([missing('regions', 'error', 'Layout.CustomLayout.Regions')]);
    }
  });

  it('is not missed in another mode, without a mode, or by a relay of sound alone', () => {
    const adaptive = { ...withoutLayout.layout, layoutMode: { code: 0, name: 'adaptive' } as const };
    expect(findingsOf({ layout: adaptive })).toEqual([]);
    expect(findingsOf({ layout: { ...adaptive, layoutMode: null } })).toEqual([]);
    expect(findingsOf({ layout: null })).toEqual([]);
    expect(findingsOf({ ...withoutLayout, control: soundAlone })).toEqual([]);
  });
});

describe('the size of the picture', () => {
  /** A region that fits whatever the canvas. */
  const places: Partial<Region>[] = [{}];
  const sized = (code: string, path: string, width: number, height: number) => ({
    code,
    severity: 'warning',
    path,
    params: { width, height },
  });

  it('is odd where a side is', () => {
    const path = 'Layout.CustomLayout.Canvas';
    expect(findingsIn(places, { canvas: { width: 1281, height: 720 } })).toEqual([
      sized('canvas-odd', path, 1281, 720),
    ]);
    expect(findingsIn(places, { canvas: { width: null, height: 361 } })).toEqual([
      sized('canvas-odd', path, 640, 361),
    ]);
  });

  it.each([
    [1922, 1080],
    [1920, 0],
    [-1, 480],
    [100_000, 100_001],
    [1, 480],
  ])('is out of range with %i × %i', (width, height) => {
    expect(findingsIn(places, { canvas: { width, height } })).toEqual([
      sized('canvas-out-of-range', 'Layout.CustomLayout.Canvas', width, height),
    ]);
  });

  it.each([
    [1920, 1920],
    [2, 2],
    [null, null],
  ])('is fine with %s × %s', (width, height) => {
    expect(findingsIn(places, { canvas: { width, height } })).toEqual([]);
  });

  it('is that of Encode in any other mode', () => {
    expect(findingsOf({ encode: anEncode({ videoWidth: 1281, videoHeight: 720 }) })).toEqual([
      sized('canvas-odd', 'Encode', 1281, 720),
    ]);
    expect(findingsOf({ encode: anEncode({ videoWidth: 3840 }) })).toEqual([
      sized('canvas-out-of-range', 'Encode', 3840, 480),
    ]);
    expect(findingsOf({ encode: anEncode({ videoWidth: 1280, videoHeight: 720 }) })).toEqual([]);
  });

  it('is none where a relay is of sound alone', () => {
    expect(findingsIn(places, { canvas: { width: 1281 }, control: soundAlone })).toEqual([]);
    expect(findingsOf({ encode: anEncode({ videoWidth: 1281 }), control: soundAlone })).toEqual([]);
  });
});

describe("the encoder's size", () => {
  const canvas = { width: 1280, height: 720 };
  const encodes = (videoWidth: number | null, videoHeight: number | null) =>
    findingsIn([{}], { canvas, encode: anEncode({ videoWidth, videoHeight }) });

  it.each([
    [640, 480, 'Encode.VideoWidth'],
    [1280, 480, 'Encode.VideoHeight'],
  ])('is ignored where the canvas has another: %i × %i', (width, height, path) => {
    expect(encodes(width, height)).toEqual([
      { code: 'encode-size-ignored', severity: 'info', path, params: { encode: { width, height }, canvas } },
    ]);
  });

  it('is no matter where both are one, where it is absent, or in another mode', () => {
    expect(encodes(1280, 720)).toEqual([]);
    expect(encodes(null, null)).toEqual([]);
    expect(findingsOf({ encode: anEncode({ videoWidth: 640, videoHeight: 360 }) })).toEqual([]);
  });
});

describe('the background', () => {
  const background = 'Layout.CustomLayout.Canvas.Background';
  const image = 'https://img.example.com/back.png';

  it.each(['red', '#12345', '#1234567', '#12345g', '<b>', ' #123456'])('has no colour %j', (colour) => {
    const invalid = {
      code: 'background-colour-invalid',
      severity: 'warning',
      path: background,
      params: {},
    };
    expect(findingsIn([{}], { canvas: { background: colour } })).toEqual([invalid]);
    expect(findingsIn([{}], { canvas: { background: colour, backgroundImage: image } })).toEqual([invalid]);
  });

  it.each(['#303342', '#AbCdEf', '', null])('may have the colour %j', (colour) => {
    expect(findingsIn([{}], { canvas: { background: colour } })).toEqual([]);
  });

  it('hides its colour behind its image', () => {
    expect(findingsIn([{}], { canvas: { background: '#30334A', backgroundImage: image } })).toEqual([
      {
        code: 'background-colour-hidden',
        severity: 'info',
        path: background,
        params: { colour: '#30334a' },
      },
    ]);
  });

  it('hides nothing behind its image where the colour is the default', () => {
    for (const colour of ['#000000', '', null]) {
      const canvas = { background: colour, backgroundImage: image };
      expect(findingsIn([{}], { canvas })).toEqual([]);
    }
    expect(findingsIn([{}], { canvas: { background: '#30334A', backgroundImage: '' } })).toEqual([]);
  });
});

describe('the address of a picture', () => {
  const backgroundPath = 'Layout.CustomLayout.Canvas.BackgroundImage';
  const standInPath = 'Layout.CustomLayout.Regions[0].AlternateImage';

  it.each([
    ['http://img.example.com/a.png', 'http', 'info'],
    ['HTTP://img.example.com/a.png', 'http', 'info'],
    ['javascript:alert(1)', 'javascript', 'warning'],
    [' file:///etc/hosts', 'file', 'warning'],
    ['data:•••#0a1b2c', 'data', 'warning'],
  ])('is not to be trusted: %s', (url, scheme, severity) => {
    expect(findingsIn([{}], { canvas: { backgroundImage: url } })).toEqual([
      { code: 'insecure-image-url', severity, path: backgroundPath, params: { placed: null, scheme } },
    ]);
    expect(findingsIn([{ alternateImage: url }])).toEqual([
      { code: 'insecure-image-url', severity, path: standInPath, params: { placed: placedUser(1), scheme } },
    ]);
  });

  it.each(['https://img.example.com/a.png', '•••#0a1b2c', '//img.example.com/a.png', '', null])(
    'is fine, or cannot be told: %s',
    (url) => {
      expect(findingsIn([{ alternateImage: url }], { canvas: { backgroundImage: url } })).toEqual([]);
    },
  );

  it('does not matter for a region that has no picture', () => {
    const soundOnly = { mediaType: { code: 1, name: 'audio-only' } as const };
    expect(findingsIn([{ ...soundOnly, alternateImage: 'http://img.example.com/a.png' }])).toMatchObject([
      { code: 'audio-only-region' },
    ]);
  });
});

it('a canvas that cannot be drawn is told, and nothing of what stands on it', () => {
  const regions = [aRegion({ widthProportion: 0, renderMode: null }), aRegion({ alpha: 0 })];
  const layout = aCustomLayout({ canvas: aCanvas({ width: 0, background: 'red' }), regions });
  expect(findingsOf(layout).map(({ code }) => code)).toEqual(['canvas-out-of-range']);
});
