import { intersect, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './placeCard.ts';

const card = { width: 340, height: 300 };
const desk = {
  picture: { x: 80, y: 400, width: 800, height: 450 },
  view: { width: 1440, height: 900 },
  card,
};

describe('a card stands', () => {
  it('to the right of its region, or to the left within the picture rather than past it', () => {
    expect(placeCard({ x: 80, y: 400, width: 200, height: 100 }, desk)).toEqual({ x: 288, y: 400 });
    expect(placeCard({ x: 680, y: 400, width: 200, height: 100 }, desk)).toEqual({ x: 332, y: 400 });
  });

  it('past the picture when its region is as wide as that', () => {
    expect(placeCard(desk.picture, desk)).toEqual({ x: 888, y: 400 });
  });

  it('within the window, however low its region lies', () => {
    expect(placeCard({ x: 80, y: 800, width: 200, height: 50 }, desk)).toEqual({ x: 288, y: 592 });
  });

  it('nowhere beside its region on a phone', () => {
    const phone = {
      picture: { x: 16, y: 400, width: 358, height: 200 },
      view: { width: 390, height: 844 },
      card,
    };
    expect(placeCard({ x: 16, y: 400, width: 100, height: 60 }, phone)).toBeNull();
  });

  it('never over its region', () => {
    const side = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const region: PixelBox = { x, y, width, height };
        const place = placeCard(region, desk);
        if (place !== null) expect(intersect({ ...place, ...card }, region)).toBeNull();
      }),
    );
  });
});
