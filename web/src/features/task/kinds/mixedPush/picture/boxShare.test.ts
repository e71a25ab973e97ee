import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasShare, runsPastCanvas, visiblePart } from './boxShare.ts';

const canvas = { width: 1280, height: 720 };
const boxes = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 0, max: 3000 }),
  height: fc.integer({ min: 0, max: 3000 }),
});

describe('visiblePart', () => {
  it('leaves a box on the canvas as it is', () => {
    const box = { x: 866, y: 43, width: 384, height: 216 };
    expect(visiblePart(box, canvas)).toEqual(box);
    expect(runsPastCanvas(box, canvas)).toBe(false);
  });

  it('cuts off what lies outside', () => {
    expect(visiblePart({ x: -100, y: 600, width: 400, height: 400 }, canvas)).toEqual({
      x: 0,
      y: 600,
      width: 300,
      height: 120,
    });
  });

  it('is smaller than its box exactly when the box runs past the canvas, areas aside', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const part = visiblePart(box, canvas);
        if (!runsPastCanvas(box, canvas)) expect(part).toEqual(box);
        else expect(part.width * part.height).toBeLessThanOrEqual(box.width * box.height);
      }),
    );
  });
});

describe('canvasShare', () => {
  it('is whole for a box as large as the canvas, and never more', () => {
    expect(canvasShare({ x: 0, y: 0, ...canvas }, canvas)).toBe(1);
    fc.assert(
      fc.property(boxes, (box) => {
        expect(canvasShare(box, canvas)).toBeGreaterThanOrEqual(0);
        expect(canvasShare(box, canvas)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing outside', () => {
    expect(canvasShare({ x: 1280, y: 0, width: 100, height: 100 }, canvas)).toBe(0);
  });
});
