import { describe, expect, it } from 'vitest';
import { aCustomLayout, aRegion } from '../../layout/testing/layouts.ts';
import { findingsIn, findingsOf, placedUser } from '../testing/mixedLayout.ts';
import { aMixedControl } from '../testing/tasks.ts';

const audioOnly = { code: 1, name: 'audio-only' } as const;
const right = { locationX: 0.5, widthProportion: 0.5 };
const full = { x: 0, y: 0, width: 1920, height: 1080 };
const canvas = { width: 1920, height: 1080 };

describe('a region', () => {
  it('that is partly beyond the canvas is cut off', () => {
    expect(findingsIn([{ locationX: 0.75, widthProportion: 0.5, heightProportion: 0.5 }])).toEqual([
      {
        code: 'region-outside-canvas',
        severity: 'warning',
        path: 'Layout.CustomLayout.Regions[0]',
        params: {
          ...placedUser(1),
          part: 'partly',
          share: 0.5,
          box: { x: 1440, y: 0, width: 960, height: 540 },
          canvas,
        },
      },
    ]);
  });

  it.each([
    ['to the right', { locationX: 1 }, { x: 1920 }],
    ['to the left', { locationX: -1 }, { x: -1920 }],
    ['above', { locationY: -1 }, { y: -1080 }],
    [
      'below, told once though higher than the canvas',
      { locationY: 2, heightProportion: 3 },
      { y: 2160, height: 3240 },
    ],
  ])('that is wholly beyond the canvas is not seen: %s', (_, region, box) => {
    expect(findingsIn([region])).toEqual([
      {
        code: 'region-outside-canvas',
        severity: 'error',
        path: 'Layout.CustomLayout.Regions[0]',
        params: { ...placedUser(1), part: 'wholly', share: 1, box: { ...full, ...box }, canvas },
      },
    ]);
  });

  it.each([
    ['fills the canvas', {}],
    ['ends at its edge', { locationX: 0.5, widthProportion: 0.5, locationY: 0.5, heightProportion: 0.5 }],
    [
      'passes the edge by a px of rounding',
      { locationX: 0.33336, widthProportion: 0.66694, heightProportion: 0.6667 },
    ],
  ])('that %s is inside', (_, region) => {
    expect(findingsIn([region])).toEqual([]);
  });

  it('in px is taken at its word, to the px', () => {
    const inPx = { widthProportion: null, heightProportion: null, height: 1080 };
    expect(findingsIn([{ ...inPx, width: 1920 }])).toEqual([]);
    expect(findingsIn([{ ...inPx, width: 1921 }])).toMatchObject([
      { code: 'region-outside-canvas', severity: 'warning' },
    ]);
  });

  it.each([
    ['a width of 0', { widthProportion: 0 }, 'WidthProportion', { width: 0, height: 1080 }],
    [
      'a height that rounds to 0 px',
      { heightProportion: 0.0004 },
      'HeightProportion',
      { width: 1920, height: 0 },
    ],
    [
      'a size below 0',
      { widthProportion: -1, heightProportion: -1 },
      'WidthProportion',
      { width: 0, height: 0 },
    ],
    [
      'no px',
      { widthProportion: null, heightProportion: null, width: 640, height: 0 },
      'Height',
      { width: 640, height: 0 },
    ],
  ])('is empty with %s', (_, region, member, size) => {
    expect(findingsIn([region])).toEqual([
      {
        code: 'region-empty',
        severity: 'error',
        path: `Layout.CustomLayout.Regions[0].${member}`,
        params: { ...placedUser(1), ...size },
      },
    ]);
  });

  it('is not called empty for a size that is absent', () => {
    expect(findingsIn([{ widthProportion: null }])).toEqual([]);
    expect(findingsIn([{ widthProportion: null, heightProportion: null }])).toEqual([]);
  });

  it('is transparent with alpha 0, and not with any other', () => {
    expect(findingsIn([{ alpha: 0 }])).toEqual([
      {
        code: 'region-transparent',
        severity: 'warning',
        path: 'Layout.CustomLayout.Regions[0].Alpha',
        params: placedUser(1),
      },
    ]);
    for (const alpha of [0.01, 1, null]) expect(findingsIn([{ alpha }])).toEqual([]);
  });

  it('for sound alone has no picture', () => {
    expect(findingsIn([{ mediaType: audioOnly }])).toEqual([
      {
        code: 'audio-only-region',
        severity: 'info',
        path: 'Layout.CustomLayout.Regions[0].MediaType',
        params: placedUser(1),
      },
    ]);
    expect(findingsIn([{ mediaType: { code: 2, name: 'video-only' } }])).toEqual([]);
  });

  it.each([
    ['for sound alone', { mediaType: audioOnly }],
    ['empty', { widthProportion: 0 }],
    ['transparent', { alpha: 0 }],
    ['outside', { locationX: 5 }],
  ])('that is %s is told for that alone', (_, region) => {
    const everythingElse = {
      cornerRadius: 0.9,
      heightProportion: 0.3,
      sourceCrop: { locationX: 7, locationY: null, widthProportion: null, heightProportion: null },
    };
    expect(findingsIn([{ ...everythingElse, ...region }, right])).toHaveLength(1);
    expect(findingsIn([{ ...everythingElse, ...region, alpha: 0, locationY: 3 }])).toHaveLength(1);
  });

  it('of a relay of sound alone is not judged, nor one that was left over from another mode', () => {
    const broken = [{ widthProportion: 0 }, { locationX: 3 }, { alpha: 0 }];
    const { layout } = aCustomLayout({ regions: broken.map((region) => aRegion(region)) });
    expect(findingsIn(broken)).toHaveLength(3);
    expect(findingsIn(broken, { control: aMixedControl({ mediaType: audioOnly }) })).toEqual([]);
    expect(
      findingsOf({ layout: layout && { ...layout, layoutMode: { code: 0, name: 'adaptive' } } }),
    ).toEqual([]);
  });
});
