import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawImage } from './drawnImage.ts';
import type { PixelBox } from './pixelBox.ts';
import { toSourceCrop, type SourceCrop } from './sourceCrop.ts';
import { frameOf, frameShapes, type FrameShape } from './source.ts';

const wholeFrame = toSourceCrop(null);
const square: PixelBox = { x: 100, y: 0, width: 360, height: 360 };

describe('a stretched frame', () => {
  it.each<[FrameShape, number, number, number]>([
    ['16:9', 360, 360, -77.8],
    ['9:16', 360, 360, 77.8],
    ['1:1', 360, 360, 0],
    ['16:9', 640, 360, 0],
    ['4:3', 640, 360, 33.3],
    ['16:10', 640, 360, 11.1],
    ['16:9', 1280, 180, 300],
  ])('of %s in %d × %d px looks %d %% too wide, or too tall below 0', (shape, width, height, percent) => {
    const drawn = drawImage(
      { box: { x: 0, y: 0, width, height }, fit: 'stretch', crop: wholeFrame },
      frameOf(shape),
    );
    expect(drawn.distortionPercent).toBeCloseTo(percent, 1);
  });

  it('is distorted by what the source crop leaves of it', () => {
    const middle: SourceCrop = { x: 0.25, y: 0, width: 0.5, height: 1, isWhole: false };
    const drawn = drawImage({ box: square, fit: 'stretch', crop: middle }, frameOf('16:9'));
    expect(drawn.kept).toEqual({ x: 320, y: 0, width: 640, height: 720 });
    expect(drawn.distortionPercent).toBeCloseTo((720 / 640 - 1) * 100, 9);
  });
});

describe('a frame cut to fill its box', () => {
  it('runs past it on both sides alike', () => {
    expect(drawImage({ box: square, fit: 'crop', crop: wholeFrame }, frameOf('16:9'))).toEqual({
      kept: { x: 0, y: 0, width: 1280, height: 720 },
      image: { x: -40, y: 0, width: 640, height: 360 },
      shown: square,
      cutOff: { width: 0.4375, height: 0 },
      distortionPercent: 0,
    });
  });
});

describe('a frame shown whole', () => {
  it('has gaps on both sides alike', () => {
    expect(drawImage({ box: square, fit: 'fit', crop: wholeFrame }, frameOf('9:16'))).toEqual({
      kept: { x: 0, y: 0, width: 720, height: 1280 },
      image: { x: 178.75, y: 0, width: 202.5, height: 360 },
      shown: { x: 178.75, y: 0, width: 202.5, height: 360 },
      cutOff: { width: 0, height: 0 },
      distortionPercent: 0,
    });
  });
});

describe('any frame in any box', () => {
  const side = fc.integer({ min: 1, max: 4000 });
  const place = fc.integer({ min: -4000, max: 4000 });
  const boxes = fc.record({ x: place, y: place, width: side, height: side });
  const frames = fc.oneof(
    fc.constantFrom(...frameShapes).map(frameOf),
    fc.record({ width: side, height: side }),
  );
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  const crops = fc
    .tuple(share, share, share, share)
    .map(([x, y, width, height]) =>
      toSourceCrop({ locationX: x, locationY: y, widthProportion: width, heightProportion: height }),
    );
  const expectNear = (actual: PixelBox | null, expected: PixelBox) => {
    expect(actual).not.toBeNull();
    for (const name of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs((actual?.[name] ?? NaN) - expected[name])).toBeLessThan(1e-6);
    }
  };

  it('fills it when stretched', () => {
    fc.assert(
      fc.property(boxes, crops, frames, (box, crop, frame) => {
        const drawn = drawImage({ box, fit: 'stretch', crop }, frame);
        expect(drawn).toMatchObject({ image: box, shown: box, cutOff: { width: 0, height: 0 } });
      }),
    );
  });

  it('fills it in its own shape when cut, and loses on one side alone', () => {
    fc.assert(
      fc.property(boxes, crops, frames, (box, crop, frame) => {
        const drawn = drawImage({ box, fit: 'crop', crop }, frame);
        expectNear(drawn.shown, box);
        expect(drawn.distortionPercent).toBe(0);
        expect(Math.min(drawn.cutOff.width, drawn.cutOff.height)).toBe(0);
        expect(Math.max(drawn.cutOff.width, drawn.cutOff.height)).toBeLessThan(1);
      }),
    );
  });

  it('stays within it in its own shape when shown whole', () => {
    fc.assert(
      fc.property(boxes, crops, frames, (box, crop, frame) => {
        const drawn = drawImage({ box, fit: 'fit', crop }, frame);
        expectNear(drawn.shown, drawn.image);
        expect(drawn.cutOff).toEqual({ width: 0, height: 0 });
        expect(drawn.distortionPercent).toBe(0);
        const touching = [box.width - drawn.image.width, box.height - drawn.image.height];
        expect(Math.min(...touching)).toBeCloseTo(0, 9);
        expect(Math.max(...touching)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is nothing to see in a box without area', () => {
    for (const fit of ['stretch', 'crop', 'fit'] as const) {
      for (const box of [
        { ...square, width: 0 },
        { ...square, height: 0 },
        { ...square, width: 0, height: 0 },
      ]) {
        expect(drawImage({ box, fit, crop: wholeFrame }, frameOf('4:3'))).toMatchObject({
          shown: null,
          cutOff: { width: 0, height: 0 },
          distortionPercent: 0,
        });
      }
    }
  });
});
