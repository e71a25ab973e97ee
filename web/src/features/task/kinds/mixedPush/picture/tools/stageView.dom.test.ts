import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestScale, smallestScale } from '../pictureState.ts';
import { fitScale, nextScale, toCanvasPoint, viewOf } from './stageView.ts';

const canvas = { width: 1280, height: 720 };

describe('the point of the canvas under a point on screen', () => {
  it('is read off the picture, whatever its scale and place', () => {
    expect(
      toCanvasPoint({ x: 110, y: 220 }, { left: 100, top: 200, width: 640, height: 360 }, canvas),
    ).toEqual({ x: 20, y: 40 });
  });

  it('leaves out the gaps beside a picture that is shown whole in a wider box', () => {
    const drawn = { left: 0, top: 0, width: 1000, height: 360 };
    expect(toCanvasPoint({ x: 180, y: 0 }, drawn, canvas)).toEqual({ x: 0, y: 0 });
    expect(toCanvasPoint({ x: 820, y: 360 }, drawn, canvas)).toEqual({ x: 1280, y: 720 });
  });

  it('is the middle of the canvas in the middle of any box', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, side, side, (left, top, width, height) => {
        const { x, y } = toCanvasPoint(
          { x: left + width / 2, y: top + height / 2 },
          { left, top, width, height },
          canvas,
        );
        expect(x).toBeCloseTo(640, 6);
        expect(y).toBeCloseTo(360, 6);
      }),
    );
  });
});

describe('a step of zoom', () => {
  it('goes to the next round scale and stops at the ends', () => {
    expect(nextScale(0.66, 'in')).toBe(0.75);
    expect(nextScale(0.66, 'out')).toBe(0.5);
    expect(nextScale(1, 'in')).toBe(1.5);
    expect(nextScale(largestScale, 'in')).toBe(largestScale);
    expect(nextScale(smallestScale, 'out')).toBe(smallestScale);
  });

  it('passes 100 % on the way', () => {
    let scale = fitScale({ width: 900, height: 500 }, canvas);
    const passed: number[] = [];
    while (scale < largestScale) passed.push((scale = nextScale(scale, 'in')));
    expect(passed).toContain(1);
  });
});

/** A stage of 640 × 360 CSS px around a picture, laid out as a browser would: happy-dom lays nothing out. */
function aStage() {
  const stage = document.createElement('div');
  const content = stage.appendChild(document.createElement('div'));
  const picture = content.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const place = { left: 0, top: 0 };
  const scrolling = (side: 'left' | 'top'): PropertyDescriptor => ({
    get: () => place[side],
    set(to: number) {
      place[side] = Math.max(0, to);
    },
  });
  Object.defineProperties(stage, {
    clientWidth: { value: 640 },
    clientHeight: { value: 360 },
    scrollLeft: scrolling('left'),
    scrollTop: scrolling('top'),
  });
  stage.getBoundingClientRect = () => new DOMRect(0, 0, 640, 360);
  picture.getBoundingClientRect = () =>
    new DOMRect(
      -place.left,
      -place.top,
      parseFloat(content.style.width || '640'),
      parseFloat(content.style.height || '360'),
    );
  return stage;
}

describe('a stage', () => {
  const whole = { x: 0, y: 0, ...canvas };

  it('fits the canvas until it is zoomed, and again afterwards', () => {
    const view = viewOf(aStage(), canvas, whole);
    expect(view.zoom()).toBeNull();
    expect(view.scale()).toBe(0.5);
    view.show({ scale: 2, x: 640, y: 360 });
    expect(view.scale()).toBe(2);
    view.show(null);
    expect(view.zoom()).toBeNull();
    expect(view.scale()).toBe(0.5);
  });

  it('shows what it was told to show', () => {
    const view = viewOf(aStage(), canvas, whole);
    view.show({ scale: 2, x: 700, y: 300 });
    expect(view.zoom()).toEqual({ scale: 2, x: 700, y: 300 });
  });

  it('keeps the point under the pointer where it is', () => {
    const view = viewOf(aStage(), canvas, whole);
    const at = { x: 480, y: 90 };
    const point = view.pointAt(at);
    view.scaleTo(3, { point, at });
    expect(view.pointAt(at)).toEqual(point);
  });

  it('stops at the smallest and the largest scale', () => {
    const view = viewOf(aStage(), canvas, whole);
    view.scaleTo(100);
    expect(view.scale()).toBe(largestScale);
    view.scaleTo(0);
    expect(view.scale()).toBe(smallestScale);
  });
});
