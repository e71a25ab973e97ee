import { frameShapes, presences } from '@tasklens/server/domain/layout/source';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largestScale,
  printPictureState,
  readPictureState,
  shades,
  smallestScale,
  type PictureState,
} from './pictureState.ts';

const index = fc.nat(999_999_999);

const aState: fc.Arbitrary<PictureState> = fc.record({
  hidden: fc.uniqueArray(index, { maxLength: 30 }),
  solo: fc.option(index),
  shades: fc.subarray([...shades]),
  presences: fc
    .array(fc.tuple(index, fc.constantFrom(...presences)), { maxLength: 17 })
    .map((choices) => new Map(choices)),
  shapes: fc
    .array(fc.tuple(index, fc.constantFrom(...frameShapes)), { maxLength: 17 })
    .map((choices) => new Map(choices)),
  zoom: fc.option(
    fc.record({
      scale: fc
        .integer({ min: smallestScale * 1000, max: largestScale * 1000 })
        .map((thousandths) => thousandths / 1000),
      x: fc.integer({ min: 0, max: 7680 }),
      y: fc.integer({ min: 0, max: 7680 }),
    }),
  ),
});

describe('how one looks at a picture', () => {
  it('comes back from its address as it went in', () => {
    fc.assert(
      fc.property(aState, (state) => {
        expect(readPictureState(printPictureState(state))).toEqual(state);
      }),
    );
  });

  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(aState, (state) => {
        for (const text of Object.values(printPictureState(state))) {
          expect(encodeURIComponent(text ?? '')).toBe(text ?? '');
        }
      }),
    );
  });

  it('is absent from the address while it is the default', () => {
    const byDefault = readPictureState({});
    expect(byDefault).toEqual({
      hidden: [],
      solo: null,
      shades: [],
      presences: new Map(),
      shapes: new Map(),
      zoom: null,
    });
    expect(Object.values(printPictureState(byDefault)).every((text) => text === undefined)).toBe(true);
  });

  it('reads what makes sense of an address and leaves the rest', () => {
    expect(
      readPictureState({
        hide: '3_x_-1_3__4',
        solo: '1e3',
        shade: 'everything_covered',
        who: '3.not-publishing_4.asleep_.audio-only_5',
        shape: '1.9x16_2.9:16_3',
        zoom: '0_10_10',
      }),
    ).toEqual({
      hidden: [3, 4],
      solo: null,
      shades: ['covered'],
      presences: new Map([[3, 'not-publishing']]),
      shapes: new Map([[1, '9:16']]),
      zoom: null,
    });
  });
});
