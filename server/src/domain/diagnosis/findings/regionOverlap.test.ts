import { describe, expect, it } from 'vitest';
import { aStream, findingsIn, placedUser } from '../testing/mixedLayout.ts';

const left = { widthProportion: 0.5 };
const right = { locationX: 0.5, widthProportion: 0.5 };
const inFront = { zOrder: 2 };

describe('a region behind others', () => {
  it('is hidden by an opaque one with a higher ZOrder, wherever it stands in the list', () => {
    const hidden = (region: number, by: number) => [
      {
        code: 'region-covered',
        severity: 'warning',
        path: `Layout.CustomLayout.Regions[${region - 1}]`,
        params: { ...placedUser(region), by: placedUser(by), others: 0, isAssumed: false },
      },
    ];
    expect(findingsIn([{}, inFront])).toEqual(hidden(1, 2));
    expect(findingsIn([inFront, left])).toEqual(hidden(2, 1));
  });

  it('may be hidden by several together', () => {
    expect(findingsIn([{}, { ...left, ...inFront }, { ...right, ...inFront }])).toMatchObject([
      { code: 'region-covered', params: { region: 1, by: { region: 2 }, others: 1, isAssumed: false } },
    ]);
  });

  it('is hidden by assumption where the other has the same ZOrder, and no tie besides', () => {
    expect(findingsIn([{}, {}])).toMatchObject([
      { code: 'region-covered', params: { region: 1, by: { region: 2 }, isAssumed: true } },
    ]);
  });

  it.each([
    ['half transparent', { alpha: 0.5 }],
    ['with round corners', { cornerRadius: 0.05 }],
    ['smaller by a px', { widthProportion: 0.9995 }],
    ['for sound alone', { mediaType: { code: 1, name: 'audio-only' } as const }],
  ])('shows past one that is %s', (_, upper) => {
    const found = findingsIn([{}, { ...inFront, ...upper }]).map(({ code }) => code);
    expect(found).not.toContain('region-covered');
  });

  it('is not said to be out of shape, having no picture that one could see', () => {
    const outOfShape = { ...left, renderMode: null, cornerRadius: 0.9 };
    expect(findingsIn([outOfShape, inFront])).toHaveLength(1);
  });

  it('has the names of those concerned, where they are known', () => {
    const streams = [aStream(1, 'guest-3'), aStream(2, 'host-7', 1)];
    expect(findingsIn([{}, inFront], { streams })[0]?.params).toMatchObject({
      userId: 'guest-3',
      isScreen: false,
      by: { region: 2, userId: 'host-7', isScreen: true },
    });
    expect(findingsIn([{}, inFront], { streams: [] })[0]?.params).toMatchObject({
      userId: null,
      by: { userId: null },
    });
  });
});

describe('two regions of one ZOrder', () => {
  const middle = { locationX: 0.25, widthProportion: 0.5 };

  it('leave open which is on top where they overlap, told of the later one', () => {
    for (const zOrder of [3, 0]) {
      expect(
        findingsIn([
          { ...left, zOrder },
          { ...middle, zOrder: zOrder || null },
        ]),
      ).toEqual([
        {
          code: 'region-z-tie',
          severity: 'info',
          path: 'Layout.CustomLayout.Regions[1].ZOrder',
          params: { ...placedUser(2), other: placedUser(1), zOrder },
        },
      ]);
    }
  });

  it('are told once for each, however many lie below it', () => {
    const found = findingsIn([left, right, { ...middle, alpha: 0.5 }, { ...middle, heightProportion: 0.5 }]);
    expect(found.map(({ path }) => path)).toEqual([
      'Layout.CustomLayout.Regions[2].ZOrder',
      'Layout.CustomLayout.Regions[3].ZOrder',
    ]);
  });

  it('are fine side by side, with a shared line of rounding, or apart in ZOrder', () => {
    expect(findingsIn([left, right])).toEqual([]);
    expect(findingsIn([{ widthProportion: 0.5004 }, right])).toEqual([]);
    expect(findingsIn([left, { ...middle, zOrder: 1 }])).toEqual([]);
  });
});
