import { describe, expect, it } from 'vitest';
import { aStream, findingsIn, placedUser } from '../testing/mixedLayout.ts';

describe('a corner radius', () => {
  it('over half of the shorter side is ignored', () => {
    expect(findingsIn([{ heightProportion: 0.25, cornerRadius: 0.1 }])).toEqual([
      {
        code: 'corner-radius-ignored',
        severity: 'warning',
        path: 'Layout.CustomLayout.Regions[0].CornerRadius',
        params: { ...placedUser(1), radiusPx: 192, limitPx: 135 },
      },
    ]);
  });

  it('up to that is applied', () => {
    for (const cornerRadius of [0.0703125, 0.01, 0, null]) {
      expect(findingsIn([{ heightProportion: 0.25, cornerRadius }])).toEqual([]);
    }
  });
});

describe('a picture stretched to its region', () => {
  const stretch = { code: 0, name: 'stretch' } as const;
  const like = { code: 3, name: 'stretch-like-client' } as const;
  const square = { widthProportion: 0.5625, heightProportion: 1, renderMode: stretch };

  it('looks out of shape in a region of no usual shape', () => {
    for (const renderMode of [stretch, like, null]) {
      expect(findingsIn([{ ...square, renderMode }])).toEqual([
        {
          code: 'aspect-distorted',
          severity: 'warning',
          path: 'Layout.CustomLayout.Regions[0].RenderMode',
          params: {
            ...placedUser(1),
            width: 1080,
            height: 1080,
            source: '16:9',
            distortionPercent: expect.closeTo(-700 / 9, 9) as number,
          },
        },
      ]);
    }
    expect(findingsIn([{ heightProportion: 0.5, renderMode: stretch }])).toMatchObject([
      { params: { distortionPercent: 100 } },
    ]);
  });

  it.each([
    ['16:9', 1920, 1080],
    ['4:3', 1440, 1080],
    ['9:16', 607, 1080],
    ['3:4', 810, 1080],
    ['16:9 but for 2 %', 1920, 1059],
  ])('is fine in a region of %s', (_, width, height) => {
    const region = { widthProportion: null, heightProportion: null, width, height, renderMode: stretch };
    expect(findingsIn([region])).toEqual([]);
  });

  it('of a screen is supposed to be 16:10', () => {
    const streams = [aStream(1, 'host-7', 1)];
    expect(findingsIn([{ widthProportion: 0.9, renderMode: stretch }], { streams })).toEqual([]);
    expect(findingsIn([square], { streams })).toMatchObject([
      {
        params: {
          userId: 'host-7',
          isScreen: true,
          source: '16:10',
          distortionPercent: expect.closeTo(-60, 9) as number,
        },
      },
    ]);
  });

  it('is judged by the part of the source that is kept', () => {
    const keep = (widthProportion: number) => ({
      locationX: null,
      locationY: null,
      widthProportion,
      heightProportion: null,
    });
    expect(findingsIn([{ ...square, sourceCrop: keep(0.5625) }])).toEqual([]);
    expect(findingsIn([{ renderMode: stretch, sourceCrop: keep(0.5) }])).toMatchObject([
      { code: 'aspect-distorted', params: { distortionPercent: 100 } },
    ]);
  });

  it('is no matter for a region that crops or fits, nor for a mode that nobody documents', () => {
    for (const renderMode of [
      { code: 1, name: 'crop' },
      { code: 2, name: 'fit' },
      { code: 9, name: 'unrecognised' },
    ] as const) {
      expect(findingsIn([{ ...square, renderMode }])).toEqual([]);
    }
  });
});

describe('a source crop', () => {
  it('is not applied where a value is out of range, each told by itself', () => {
    const sourceCrop = { locationX: 1, locationY: -0.1, widthProportion: 0, heightProportion: 1.5 };
    const fault = (member: string, value: number, range: string) => ({
      code: 'source-crop-out-of-range',
      severity: 'warning',
      path: `Layout.CustomLayout.Regions[0].SourceCrop.${member}`,
      params: { ...placedUser(1), member, value, range },
    });
    expect(findingsIn([{ sourceCrop }])).toEqual([
      fault('HeightProportion', 1.5, '(0, 1]'),
      fault('LocationX', 1, '[0, 1)'),
      fault('LocationY', -0.1, '[0, 1)'),
      fault('WidthProportion', 0, '(0, 1]'),
    ]);
  });

  it('is fine within its range, in part or absent', () => {
    const sourceCrop = { locationX: 0, locationY: 0.99, widthProportion: 1, heightProportion: 0.01 };
    expect(findingsIn([{ sourceCrop }])).toEqual([]);
    expect(findingsIn([{ sourceCrop: { ...sourceCrop, locationX: null } }])).toEqual([]);
    expect(findingsIn([{ sourceCrop: null }])).toEqual([]);
  });
});

describe('units', () => {
  it('are mixed where proportions stand beside px', () => {
    expect(findingsIn([{ width: 640 }])).toEqual([
      {
        code: 'unit-mixed',
        severity: 'info',
        path: 'Layout.CustomLayout.Regions[0]',
        params: placedUser(1),
      },
    ]);
  });

  it('are not where each region keeps to one', () => {
    const inPx = { widthProportion: null, heightProportion: null, width: 960, height: 1080 };
    expect(findingsIn([inPx, { locationX: 0.5, widthProportion: 0.5 }])).toEqual([]);
  });
});
