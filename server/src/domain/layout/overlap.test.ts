import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../contract/task.ts';
import type { SceneLayer } from './layer.ts';
import { findCovered, findOverlaps, findTies, isDrawn } from './overlap.ts';
import { toScene } from './scene.ts';
import { aCanvas, aCustomLayout, aRegion } from './testing/layouts.ts';

const side = 12;
const audioOnly = { code: 1, name: 'audio-only' } as const;

/** The layers of px regions on a canvas of 12 × 12 px, bottom to top. */
function layersOf(...regions: Region[]): SceneLayer[] {
  const scene = toScene(aCustomLayout({ canvas: aCanvas({ width: side, height: side }), regions }));
  if (!scene.drawable) throw new Error(scene.why);
  return scene.layers;
}
const inPx = (x: number, y: number, width: number, height: number, stated: Partial<Region> = {}) =>
  aRegion({
    locationX: x,
    locationY: y,
    widthProportion: null,
    heightProportion: null,
    width,
    height,
    ...stated,
  });

describe('a layer', () => {
  const whole = inPx(0, 0, side, side);

  it('draws when it is on the canvas, not transparent, and has a picture', () => {
    const isAloneDrawn = (region: Region) => layersOf(region).map(isDrawn);
    expect(isAloneDrawn(whole)).toEqual([true]);
    expect(isAloneDrawn({ ...whole, alpha: 0.01 })).toEqual([true]);
    expect(isAloneDrawn({ ...whole, alpha: 0 })).toEqual([false]);
    expect(isAloneDrawn({ ...whole, mediaType: audioOnly })).toEqual([false]);
    expect(isAloneDrawn({ ...whole, locationX: side })).toEqual([false]);
  });

  it.each<[string, Region, number]>([
    ['by an opaque one', whole, 1],
    ['not by one that lets it shine through', { ...whole, alpha: 0.99 }, 0],
    ['not by one with round corners', { ...whole, cornerRadius: 0.1 }, 0],
    ['by one whose corners are refused', { ...whole, cornerRadius: 0.9 }, 1],
    [
      'by one shown whole, whose gaps have the background colour',
      { ...whole, renderMode: { code: 2, name: 'fit' } },
      1,
    ],
    ['not by one for sound alone', { ...whole, mediaType: audioOnly }, 0],
    ['not by a smaller one', inPx(0, 0, side, side - 1), 0],
  ])('is covered %s', (_, upper, count) => {
    expect(findCovered(layersOf(inPx(0, 0, side, side), upper))).toHaveLength(count);
  });

  it('is covered by several together, and only where it is on the canvas', () => {
    const layers = layersOf(inPx(-4, 2, 10, 4), inPx(0, 0, 3, side), inPx(8, 0, 2, 2), inPx(3, 0, 3, side));
    expect(
      findCovered(layers).map(({ layer, by }) => [
        layer.regionIndex,
        by.map(({ regionIndex }) => regionIndex),
      ]),
    ).toEqual([[0, [1, 3]]]);
  });

  it('is no tie with a neighbour it shares a line of px with', () => {
    expect(findTies(layersOf(inPx(0, 0, 6, side), inPx(5, 0, 6, side))).size).toBe(0);
    expect(findTies(layersOf(inPx(0, 0, 6, side), inPx(4, 0, 6, side))).size).toBe(1);
  });
});

describe('any stack of layers', () => {
  const anyPlace = fc.integer({ min: -5, max: 14 });
  const anySize = fc.oneof(fc.integer({ min: 0, max: side }), fc.integer({ min: 5, max: 8 }));
  const anyRegion = fc
    .record({
      x: anyPlace,
      y: anyPlace,
      width: anySize,
      height: anySize,
      zOrder: fc.constantFrom(null, 0, 1, 2),
      alpha: fc.constantFrom(null, null, null, 1, 0.5, 0),
      cornerRadius: fc.constantFrom(null, null, null, 0.1),
      mediaType: fc.constantFrom(null, null, null, audioOnly),
    })
    .map(({ x, y, width, height, ...stated }) => inPx(x, y, width, height, stated));
  const anyStack = fc.array(anyRegion, { maxLength: 14, size: 'max' }).map((regions) => layersOf(...regions));

  const columnOf = (px: number) => px % side;
  const rowOf = (px: number) => Math.floor(px / side);
  const spanOf = (places: number[]) => Math.max(...places) - Math.min(...places) + 1;

  /** The px of the canvas that a layer draws on, counted row by row, by its numbers alone. */
  function paintedBy({ box, opacity, media }: SceneLayer): number[] {
    if (opacity === 0 || media === 'audio-only') return [];
    return Array.from({ length: side * side }, (_, px) => px).filter(
      (px) =>
        columnOf(px) >= box.x &&
        columnOf(px) < box.x + box.width &&
        rowOf(px) >= box.y &&
        rowOf(px) < box.y + box.height,
    );
  }

  /** Paints px by px: the layers that show nowhere at the end, with those that took a px of theirs first. */
  function paintCovered(layers: SceneLayer[]) {
    return layers.flatMap((layer, position) => {
      const left = new Set(paintedBy(layer));
      if (left.size === 0) return [];
      const by = layers.slice(position + 1).filter((above) => {
        if (above.opacity < 1 || above.cornerRadius > 0) return false;
        return paintedBy(above).filter((px) => left.delete(px)).length > 0;
      });
      return left.size === 0 ? [{ layer, by }] : [];
    });
  }

  /** Every pair that draws on a px together, with the smallest box around those. */
  function paintOverlaps(layers: SceneLayer[]) {
    return layers.flatMap((lower, position) =>
      layers.slice(position + 1).flatMap((upper) => {
        const below = new Set(paintedBy(lower));
        const both = paintedBy(upper).filter((px) => below.has(px));
        if (both.length === 0) return [];
        const [xs, ys] = [both.map(columnOf), both.map(rowOf)];
        const box = { x: Math.min(...xs), y: Math.min(...ys), width: spanOf(xs), height: spanOf(ys) };
        return [{ lower, upper, box }];
      }),
    );
  }

  it('has the covered layers that a painter finds px by px', () => {
    fc.assert(
      fc.property(anyStack, (layers) => {
        expect(findCovered(layers)).toEqual(paintCovered(layers));
      }),
    );
  });

  it('has the overlaps that a painter finds px by px', () => {
    fc.assert(
      fc.property(anyStack, (layers) => {
        expect([...findOverlaps(layers)]).toEqual(paintOverlaps(layers));
      }),
    );
  });

  it('has a tie for each layer that lies on one of its own ZOrder by more than a line of px', () => {
    fc.assert(
      fc.property(anyStack, (layers) => {
        const tied = paintOverlaps(layers).filter(
          ({ lower, upper, box }) => lower.zOrder === upper.zOrder && box.width > 1 && box.height > 1,
        );
        const lowest = new Map(tied.toReversed().map(({ lower, upper }) => [upper.regionIndex, lower]));
        expect(new Map(findTies(layers))).toEqual(lowest);
      }),
    );
  });
});
