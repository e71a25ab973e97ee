import { toScene } from '@tasklens/server/domain/layout/scene';
import { intersect, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCustomLayout } from '../../testing/layouts.ts';
import { chooseSpace, labelSpaces } from './labelSpace.ts';

function layersOf(regions: Parameters<typeof aCustomLayout>[0]) {
  const scene = toScene({ layout: aCustomLayout(regions), targetStreams: null, control: null });
  if (!scene.drawable) throw new Error(scene.why);
  return scene.layers;
}

describe('where a label can be read', () => {
  it('is the whole box while nothing lies above it', () => {
    expect(labelSpaces(layersOf([aRegion({ streamIndex: 1 })])).get(0)).toEqual([
      { x: 0, y: 0, width: 1280, height: 720 },
    ]);
  });

  it('leaves out what a higher region covers, and corners that are rounded away', () => {
    const spaces = labelSpaces(
      layersOf([
        aRegion({ streamIndex: 1 }),
        aRegion({ streamIndex: 2, zOrder: 1, widthProportion: 0.5, heightProportion: 1 }),
        aRegion({
          streamIndex: 3,
          zOrder: 2,
          widthProportion: 0.25,
          heightProportion: 0.25,
          cornerRadius: 0.05,
        }),
      ]),
    );
    expect(spaces.get(0)).toEqual([{ x: 640, y: 0, width: 640, height: 720 }]);
    const [inner] = spaces.get(2) ?? [];
    expect(inner?.x).toBeCloseTo(18.75, 2);
  });

  it('is nowhere when all of the box is covered or off the canvas', () => {
    const spaces = labelSpaces(
      layersOf([
        aRegion({ streamIndex: 1 }),
        aRegion({ streamIndex: 2, zOrder: 1 }),
        aRegion({ streamIndex: 3, locationX: 2 }),
      ]),
    );
    expect([spaces.get(0), spaces.get(2)]).toEqual([[], []]);
    expect(chooseSpace([], 1)).toBeNull();
  });

  it('never lies under a region above, however many there are', () => {
    const side = fc.double({ min: 0, max: 1, noNaN: true });
    const region = fc
      .tuple(side, side, side, side)
      .map(([locationX, locationY, widthProportion, heightProportion]) =>
        aRegion({ locationX, locationY, widthProportion, heightProportion }),
      );
    fc.assert(
      fc.property(fc.array(region, { maxLength: 20 }), (regions) => {
        const layers = layersOf(regions);
        const spaces = labelSpaces(layers);
        for (const [position, layer] of layers.entries()) {
          for (const part of spaces.get(layer.regionIndex) ?? []) {
            for (const above of layers.slice(position + 1)) expect(intersect(part, above.box)).toBeNull();
          }
        }
      }),
    );
  });

  it('is chosen for the room it gives to a label, else the topmost and leftmost', () => {
    const strip: PixelBox = { x: 0, y: 0, width: 1280, height: 20 };
    const left: PixelBox = { x: 0, y: 20, width: 800, height: 700 };
    const right: PixelBox = { x: 1000, y: 20, width: 280, height: 700 };
    expect(chooseSpace([strip, right, left], 1)).toBe(left);
    expect(chooseSpace([right, strip], 0.5)).toBe(strip);
  });
});
