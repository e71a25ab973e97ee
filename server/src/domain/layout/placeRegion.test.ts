import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRegion } from './placeRegion.ts';
import { aRegion } from './testing/layouts.ts';

const fullHd = { width: 1920, height: 1080 };
const side = fc.integer({ min: 1, max: 7680 });
const canvases = fc.record({ width: side, height: side });

describe('a region in fractions', () => {
  it.each([
    [0.33, 634],
    [0.5, 960],
    [1 / 3, 640],
    [1, 1920],
    [1.5, 2880],
    [0, 0],
    [-0.1, -192],
  ])('with its left edge at %d of 1920 px begins at %d px', (locationX, x) => {
    expect(placeRegion(aRegion({ locationX }), fullHd).x).toBe(x);
  });

  it('takes x and width from the canvas width, y and height from its height', () => {
    const region = aRegion({ locationX: 0.1, locationY: 0.1, widthProportion: 0.3, heightProportion: 0.3 });
    expect(placeRegion(region, fullHd)).toEqual({ x: 192, y: 108, width: 576, height: 324 });
  });

  it('begins at the top left when it does not say where', () => {
    expect(placeRegion(aRegion(), fullHd)).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  });

  it('keeps its proportions when px sizes came too', () => {
    expect(placeRegion(aRegion({ width: 7, height: 7 }), fullHd)).toMatchObject({
      width: 1920,
      height: 1080,
    });
  });

  it('of full size is the canvas', () => {
    fc.assert(
      fc.property(canvases, (canvas) => {
        expect(placeRegion(aRegion(), canvas)).toEqual({ x: 0, y: 0, ...canvas });
      }),
    );
  });

  it('is never more than half a pixel off', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, canvases, (locationX, heightProportion, canvas) => {
        const box = placeRegion(aRegion({ locationX, heightProportion }), canvas);
        expect(Math.abs(box.x - locationX * canvas.width)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Math.abs(box.height - heightProportion * canvas.height)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});

describe('a canvas of twice the size', () => {
  it('doubles every box, give or take a pixel', () => {
    const fraction = fc.double({ min: -2, max: 3, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, canvases, (x, y, width, height, canvas) => {
        const region = aRegion({
          locationX: x,
          locationY: y,
          widthProportion: width,
          heightProportion: height,
        });
        const once = placeRegion(region, canvas);
        const twice = placeRegion(region, { width: canvas.width * 2, height: canvas.height * 2 });
        for (const name of ['x', 'y', 'width', 'height'] as const) {
          expect(Math.abs(twice[name] - once[name] * 2)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a region in pixels', () => {
  const inPixels = { widthProportion: null, heightProportion: null };

  it('is taken as it is', () => {
    const region = aRegion({ ...inPixels, locationX: 12, locationY: 34, width: 640, height: 360 });
    expect(placeRegion(region, fullHd)).toEqual({ x: 12, y: 34, width: 640, height: 360 });
  });

  it('has whole px, even where what came is none', () => {
    const region = aRegion({ ...inPixels, locationX: 0.4, width: 639.5, height: 5e-324 });
    expect(placeRegion(region, fullHd)).toEqual({ x: 0, y: 0, width: 640, height: 0 });
  });

  it('is one that gives a px size and no proportion at all', () => {
    expect(placeRegion(aRegion({ ...inPixels, locationX: 1, width: 640 }), fullHd)).toEqual({
      x: 1,
      y: 0,
      width: 640,
      height: 0,
    });
  });
});

describe('a region without a sensible size', () => {
  it('has none', () => {
    const sizeless = aRegion({ widthProportion: null, heightProportion: null, locationX: 0.5 });
    expect(placeRegion(sizeless, fullHd)).toEqual({ x: 960, y: 0, width: 0, height: 0 });
    expect(placeRegion(aRegion({ widthProportion: -0.5 }), fullHd)).toMatchObject({ width: 0 });
  });

  it('is a box of whole px, whatever came', () => {
    const anyNumber = fc.oneof(fc.constant(null), fc.double());
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (x, y, proportion, px) => {
        const region = aRegion({
          locationX: x,
          locationY: y,
          widthProportion: proportion,
          heightProportion: null,
          height: px,
        });
        for (const value of Object.values(placeRegion(region, fullHd))) {
          expect(Number.isSafeInteger(value)).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }
      }),
    );
  });
});
