import { toScene } from '@tasklens/server/domain/layout/scene';
import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { describe, expect, it } from 'vitest';
import { aCustomLayout } from '../../testing/layouts.ts';
import { frameCanvas, runsPastCanvas } from './canvasMargins.ts';

const canvas = { width: 1280, height: 720 };

function layersOf(...regions: Parameters<typeof aCustomLayout>[0]) {
  const scene = toScene({ layout: aCustomLayout(regions), targetStreams: null, control: null });
  if (!scene.drawable) throw new Error(scene.why);
  return scene.layers;
}

describe('the room around a canvas', () => {
  it('is none while every region lies on it', () => {
    const layers = layersOf(aRegion({ streamIndex: 1 }));
    expect(frameCanvas(canvas, layers)).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    expect(layers.filter(runsPastCanvas)).toEqual([]);
  });

  it('is as wide on each side as the region that runs past it', () => {
    const layers = layersOf(
      aRegion({
        streamIndex: 1,
        locationX: -0.05,
        locationY: 0,
        widthProportion: 0.2,
        heightProportion: 0.2,
      }),
      aRegion({ streamIndex: 2, locationY: 0.5, widthProportion: 0.2, heightProportion: 0.55 }),
    );
    expect(frameCanvas(canvas, layers)).toEqual({ x: -64, y: 0, width: 1344, height: 756 });
    expect(layers.filter(runsPastCanvas)).toHaveLength(2);
  });

  it('stays narrow for a region a million px away', () => {
    const layers = layersOf(aRegion({ streamIndex: 1, locationX: 9_000_000, locationY: -9_000_000 }));
    expect(frameCanvas(canvas, layers)).toEqual({ x: 0, y: -128, width: 1408, height: 848 });
  });

  it('is not asked for by a region without area', () => {
    expect(layersOf(aRegion({ streamIndex: 1, widthProportion: 0 })).filter(runsPastCanvas)).toEqual([]);
  });
});
