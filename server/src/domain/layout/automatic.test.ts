import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostHeads, sketchAutomatic, type AutomaticMode } from './automatic.ts';
import { areaOf, intersect } from './pixelBox.ts';

const canvas = { width: 640, height: 360 };
const boxesOf = (mode: AutomaticMode, heads: number) =>
  sketchAutomatic({ mode, heads, canvas })?.map(({ box: { x, y, width, height } }) => [x, y, width, height]);

const anyMode = fc.constantFrom<AutomaticMode>('adaptive', 'vertical', 'side-by-side');
const anyHeads = fc.integer({ min: 1, max: mostHeads });
const anySide = fc.integer({ min: 2, max: 1920 });

describe('the sketch of an automatic layout', () => {
  it('tiles the canvas in whole px, without gap or overlap, whatever the mode and the number of people', () => {
    fc.assert(
      fc.property(anyMode, anyHeads, anySide, anySide, (mode, heads, width, height) => {
        const boxes = (sketchAutomatic({ mode, heads, canvas: { width, height } }) ?? []).map(
          ({ box }) => box,
        );
        if (boxes.length === 0) return;
        for (const box of boxes) {
          expect(Object.values(box).every(Number.isInteger)).toBe(true);
          expect(intersect(box, { x: 0, y: 0, width, height })).toEqual(areaOf(box) === 0 ? null : box);
        }
        expect(boxes.reduce((sum, box) => sum + areaOf(box), 0)).toBe(width * height);
        const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => [a, b] as const));
        expect(pairs.every(([a, b]) => intersect(a, b) === null)).toBe(true);
      }),
    );
  });

  it('has a cell for each of the people, counted from 1', () => {
    fc.assert(
      fc.property(anyMode, anyHeads, (mode, heads) => {
        const cells = sketchAutomatic({ mode, heads, canvas });
        if (cells === null) return;
        const main = cells.filter(({ role }) => role === 'main').length;
        const people = cells.filter(({ role }) => role === 'person').map(({ person }) => person);
        expect(main).toBe(mode === 'vertical' ? 1 : 0);
        expect(people).toEqual(Array.from({ length: heads - main }, (_, position) => position + 1));
      }),
    );
  });
});

describe('the adaptive layout', () => {
  it('grows with the number of people: full, halves, then grids', () => {
    expect(boxesOf('adaptive', 1)).toEqual([[0, 0, 640, 360]]);
    expect(boxesOf('adaptive', 2)).toEqual([
      [0, 0, 320, 360],
      [320, 0, 320, 360],
    ]);
    const cells = [3, 4, 5, 9, 10, 16].map((heads) => boxesOf('adaptive', heads)?.length);
    expect(cells).toEqual([4, 4, 9, 9, 16, 16]);
  });

  it('leaves spare cells', () => {
    const cells = sketchAutomatic({ mode: 'adaptive', heads: 3, canvas });
    expect(cells?.at(-1)).toEqual({
      box: { x: 320, y: 180, width: 320, height: 180 },
      role: 'spare',
      person: 0,
    });
  });

  it('is not sketched for seventeen, who have an arrangement of their own', () => {
    expect(boxesOf('adaptive', 17)).toBeUndefined();
    expect(boxesOf('vertical', 17)).toBeDefined();
  });
});

it('puts small windows beside the large one in the vertical layout, in columns of four', () => {
  expect(boxesOf('vertical', 2)).toEqual([
    [0, 0, 480, 360],
    [480, 0, 160, 90],
    [480, 90, 160, 90],
    [480, 180, 160, 90],
    [480, 270, 160, 90],
  ]);
  expect(boxesOf('vertical', 6)).toHaveLength(9);
});

it('cuts the side-by-side layout into equal columns', () => {
  expect(boxesOf('side-by-side', 3)).toEqual([
    [0, 0, 213, 360],
    [213, 0, 214, 360],
    [427, 0, 213, 360],
  ]);
});

it('does not sketch a mode that is not documented', () => {
  expect(boxesOf('unrecognised', 2)).toBeUndefined();
});
