import { toScene } from '@tasklens/server/domain/layout/scene';
import type { Region } from '@tasklens/server/contract/task';
import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { describe, expect, it } from 'vitest';
import { aCustomLayout } from '../../../testing/layouts.ts';
import { readPictureState } from '../pictureState.ts';
import { toLayerStates } from './layerState.ts';
import { toShadedAreas } from './shadedAreas.ts';

function layersOf(regions: Region[]) {
  const scene = toScene({ layout: aCustomLayout(regions), targetStreams: null, control: null });
  if (!scene.drawable) throw new Error(scene.why);
  return scene.layers;
}

const plain = readPictureState({});

describe('the state of a layer', () => {
  it('says whether viewers see it, and what keeps them from it', () => {
    const layers = layersOf([
      aRegion({ streamIndex: 1, widthProportion: 0.5 }),
      aRegion({ streamIndex: 2, zOrder: 1 }),
      aRegion({ streamIndex: 3, zOrder: 2, mediaType: { code: 1, name: 'audio-only' } }),
      aRegion({ streamIndex: 4, zOrder: 3, locationX: 1.5 }),
      aRegion({ streamIndex: 5, zOrder: 4, alpha: 0 }),
      aRegion({ streamIndex: 6, zOrder: 5, heightProportion: 0 }),
    ]);
    const states = toLayerStates(layers);
    expect(states.get(0)).toMatchObject({ is: 'covered', by: [{ streamIndex: 2 }] });
    expect([1, 2, 3, 4, 5].map((index) => states.get(index)?.is)).toEqual([
      'seen',
      'audio-only',
      'outside',
      'transparent',
      'no-area',
    ]);
  });
});

describe('shading', () => {
  const corner = { locationX: 0.25, locationY: 0.25, widthProportion: 0.5, heightProportion: 0.5 };
  const layers = layersOf([aRegion({ streamIndex: 1, ...corner }), aRegion({ streamIndex: 2, zOrder: 1 })]);
  const box = { x: 320, y: 180, width: 640, height: 360 };

  it('marks what several regions draw on, and what is hidden', () => {
    expect(toShadedAreas(layers, 'overlap', plain)).toEqual({ boxes: [box], isCapped: false });
    expect(toShadedAreas(layers, 'covered', plain)).toEqual({ boxes: [box], isCapped: false });
  });

  it('is of the regions that are drawn alone', () => {
    const state = readPictureState({ hide: '1' });
    expect(toShadedAreas(layers, 'overlap', state).boxes).toEqual([]);
    expect(toShadedAreas(layers, 'covered', state).boxes).toEqual([]);
  });

  it('takes no line of rounding between neighbours for an overlap', () => {
    const neighbours = layersOf([
      aRegion({ streamIndex: 1, widthProportion: 0.5005 }),
      aRegion({ streamIndex: 2, locationX: 0.5 }),
    ]);
    expect(toShadedAreas(neighbours, 'overlap', plain).boxes).toEqual([]);
  });

  it('stops at more pairs than anybody can tell apart, and says so', () => {
    const many = layersOf(Array.from({ length: 500 }, (_, index) => aRegion({ streamIndex: index })));
    const { boxes, isCapped } = toShadedAreas(many, 'overlap', plain);
    expect(boxes).toHaveLength(300);
    expect(isCapped).toBe(true);
  });
});
