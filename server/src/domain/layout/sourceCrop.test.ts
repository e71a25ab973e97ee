import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../contract/task.ts';
import { cropFrame, findCropFaults, toSourceCrop } from './sourceCrop.ts';

type VendorCrop = NonNullable<Region['sourceCrop']>;
const nothingStated: VendorCrop = {
  locationX: null,
  locationY: null,
  widthProportion: null,
  heightProportion: null,
};
const cropOf = (stated: Partial<VendorCrop>) => toSourceCrop({ ...nothingStated, ...stated });
const hd = { width: 1280, height: 720 };

describe('a source crop', () => {
  it('keeps the whole frame when it is absent or says nothing', () => {
    const whole = { x: 0, y: 0, width: 1, height: 1, isWhole: true };
    expect(toSourceCrop(null)).toEqual(whole);
    expect(cropOf({})).toEqual(whole);
    expect(cropOf({ locationX: 0, locationY: 0, widthProportion: 1, heightProportion: 1 })).toEqual(whole);
  });

  it('keeps the part it names', () => {
    const part = { locationX: 0.25, locationY: 0.1, widthProportion: 0.5, heightProportion: 0.75 };
    expect(cropOf(part)).toEqual({ x: 0.25, y: 0.1, width: 0.5, height: 0.75, isWhole: false });
  });

  it.each<[Partial<VendorCrop>, string]>([
    [{ locationX: -0.1 }, 'LocationX'],
    [{ locationX: 1 }, 'LocationX'],
    [{ locationY: 1.5 }, 'LocationY'],
    [{ widthProportion: 0 }, 'WidthProportion'],
    [{ widthProportion: 1.01 }, 'WidthProportion'],
    [{ heightProportion: -1 }, 'HeightProportion'],
  ])('with %j out of range has the default there, and says so', (stated, name) => {
    expect(cropOf(stated).isWhole).toBe(true);
    expect(findCropFaults({ ...nothingStated, ...stated }).map((fault) => fault.name)).toEqual([name]);
  });

  it('keeps its other members beside one that is out of range', () => {
    expect(cropOf({ locationX: 7, widthProportion: 0.5 })).toMatchObject({ x: 0, width: 0.5 });
  });

  it('has no fault at the ends of its ranges', () => {
    const ends = { locationX: 0, locationY: 0.999, widthProportion: 1, heightProportion: 0.001 };
    expect(findCropFaults(ends)).toEqual([]);
    expect(findCropFaults(nothingStated)).toEqual([]);
  });

  it('ends where the frame does', () => {
    expect(cropOf({ locationX: 0.75, widthProportion: 0.5 })).toMatchObject({ x: 0.75, width: 0.25 });
    expect(cropOf({ locationX: 0.75 })).toMatchObject({ width: 0.25, isWhole: false });
  });
});

describe('the kept part in px', () => {
  it.each<[string, Partial<VendorCrop>, { width: number; height: number }, number[]]>([
    ['is the frame, odd or not, when all is kept', {}, { width: 641, height: 361 }, [0, 0, 641, 361]],
    ['is rounded', { locationX: 0.1, widthProportion: 0.33 }, hd, [128, 0, 422, 720]],
    [
      'loses a px when odd',
      { widthProportion: 0.5, heightProportion: 0.5 },
      { width: 642, height: 362 },
      [0, 0, 320, 180],
    ],
    ['loses a px of an odd frame', { widthProportion: 0.5 }, { width: 640, height: 361 }, [0, 0, 320, 360]],
    ['may be cut in height alone', { locationY: 0.5 }, hd, [0, 360, 1280, 360]],
    ['is 2 px at least', { locationX: 0.9999, widthProportion: 0.0001 }, hd, [1278, 0, 2, 720]],
  ])('%s', (_, stated, frame, [x, y, width, height]) => {
    expect(cropFrame(cropOf(stated), frame)).toEqual({ x, y, width, height });
  });

  it('lies within the frame and has even sides, whatever came', () => {
    const member = fc.oneof(
      fc.constant(null),
      fc.double({ min: -0.5, max: 1.5, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const evenSide = fc.integer({ min: 1, max: 2000 }).map((half) => half * 2);
    const crops = fc.record({
      locationX: member,
      locationY: member,
      widthProportion: member,
      heightProportion: member,
    });
    fc.assert(
      fc.property(crops, evenSide, evenSide, (crop, width, height) => {
        const kept = cropFrame(toSourceCrop(crop), { width, height });
        expect([kept.width % 2, kept.height % 2]).toEqual([0, 0]);
        expect(Math.min(kept.x, kept.y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(kept.width, kept.height)).toBeGreaterThanOrEqual(2);
        expect(kept.x + kept.width).toBeLessThanOrEqual(width);
        expect(kept.y + kept.height).toBeLessThanOrEqual(height);
      }),
    );
  });
});
