import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, fractionToPx, intersect, subtract, type PixelBox } from './pixelBox.ts';

const place = fc.integer({ min: -20, max: 20 });
const boxesFrom = (least: number) => {
  const size = fc.integer({ min: least, max: 20 });
  return fc.record({ x: place, y: place, width: size, height: size });
};
const sumOf = (parts: PixelBox[]) => parts.reduce((sum, part) => sum + areaOf(part), 0);

describe('a fraction of a side', () => {
  it.each([
    [0.33, 1920, 634],
    [0.5, 641, 321],
    [0.35, 90, 32],
    [0.29, 50, 15],
    [0.575, 100, 58],
    [-0.5, 5, -2],
  ])('%d of %d px is %d px', (fraction, side, px) => {
    expect(fractionToPx(fraction, side)).toBe(px);
  });
});

describe('two boxes', () => {
  const box = { x: 10, y: 20, width: 100, height: 50 };

  it('share what lies in both', () => {
    expect(intersect(box, { x: 60, y: 0, width: 100, height: 30 })).toEqual({
      x: 60,
      y: 20,
      width: 50,
      height: 10,
    });
  });

  it('share nothing when they only touch, or when one has no area', () => {
    expect(intersect(box, { ...box, x: 110 })).toBeNull();
    expect(intersect(box, { ...box, y: 70 })).toBeNull();
    expect(intersect(box, { ...box, width: 0 })).toBeNull();
  });

  it('leave up to four parts when one is cut out of the other', () => {
    expect(subtract(box, { x: 30, y: 30, width: 10, height: 10 })).toHaveLength(4);
    expect(subtract(box, { x: 0, y: 0, width: 200, height: 30 })).toEqual([
      { x: 10, y: 30, width: 100, height: 40 },
    ]);
    expect(subtract(box, box)).toEqual([]);
    expect(subtract(box, { ...box, x: 110 })).toEqual([box]);
  });

  it('have areas that add up: the shared part and what is left make the whole', () => {
    fc.assert(
      fc.property(boxesFrom(1), boxesFrom(0), (one, other) => {
        const shared = intersect(one, other);
        const left = subtract(one, other);
        expect(sumOf(left) + (shared ? areaOf(shared) : 0)).toBe(areaOf(one));
        for (const [position, part] of left.entries()) {
          expect(intersect(part, one)).toEqual(part);
          expect(intersect(part, other)).toBeNull();
          for (const next of left.slice(position + 1)) expect(intersect(part, next)).toBeNull();
        }
        expect(intersect(other, one)).toEqual(shared);
      }),
    );
  });
});
