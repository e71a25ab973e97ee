import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region, Stream } from '../../contract/task.ts';
import { toLayer } from './layer.ts';
import { intersect } from './pixelBox.ts';
import { aRegion } from './testing/layouts.ts';

const canvas = { width: 1000, height: 500 };
const streamOf = new Map<number, Stream>([
  [0, { index: 0, userId: 'ada', streamType: null }],
  [5, { index: 5, userId: 'bo', streamType: { code: 1, name: 'screen' } }],
]);
const layerOf = (stated: Partial<Region>) => toLayer(aRegion(stated), 3, { canvas, streamOf });

describe('a layer', () => {
  it('of a region that says nothing has the defaults of the vendor', () => {
    expect(layerOf({})).toEqual({
      regionIndex: 3,
      streamIndex: null,
      stream: null,
      isStreamMissing: true,
      box: { x: 0, y: 0, width: 1000, height: 500 },
      visible: { x: 0, y: 0, width: 1000, height: 500 },
      unit: 'fraction',
      zOrder: 0,
      opacity: 1,
      cornerRadius: 0,
      refusedRadius: null,
      fit: 'stretch',
      crop: { x: 0, y: 0, width: 1, height: 1, isWhole: true },
      media: 'audio-video',
      standIn: null,
    });
  });

  it('knows the target stream of its index', () => {
    expect(layerOf({ streamIndex: 5 })).toMatchObject({
      streamIndex: 5,
      stream: { userId: 'bo', streamType: 'screen' },
    });
    expect(layerOf({ streamIndex: 0 }).stream).toEqual({ userId: 'ada', streamType: 'camera' });
  });

  it('has no stream when none of the targets has its index', () => {
    expect(layerOf({ streamIndex: 9 })).toMatchObject({ streamIndex: 9, stream: null });
  });

  it.each([
    [0, 0],
    [0.4, 0.4],
    [1, 1],
    [1.5, 1],
    [-1, 1],
  ])('with alpha %d has opacity %d', (alpha, opacity) => {
    expect(layerOf({ alpha }).opacity).toBe(opacity);
  });

  it.each([
    [0, 0],
    [7, 7],
    [100, 100],
    [101, 0],
    [-1, 0],
  ])('with ZOrder %d stands at %d', (zOrder, place) => {
    expect(layerOf({ zOrder }).zOrder).toBe(place);
  });

  it.each<[Region['renderMode'], string]>([
    [{ code: 0, name: 'stretch' }, 'stretch'],
    [{ code: 1, name: 'crop' }, 'crop'],
    [{ code: 2, name: 'fit' }, 'fit'],
    [{ code: 3, name: 'stretch-like-client' }, 'stretch'],
    [{ code: 4, name: 'unrecognised' }, 'stretch'],
  ])('in render mode %j is shown to %s', (renderMode, fit) => {
    expect(layerOf({ renderMode }).fit).toBe(fit);
  });

  it.each<[Region['mediaType'], string]>([
    [{ code: 0, name: 'audio-video' }, 'audio-video'],
    [{ code: 1, name: 'audio-only' }, 'audio-only'],
    [{ code: 2, name: 'video-only' }, 'video-only'],
    [{ code: 3, name: 'unrecognised' }, 'audio-video'],
  ])('of media %j mixes %s', (mediaType, media) => {
    expect(layerOf({ mediaType }).media).toBe(media);
  });
});

describe('the visible part', () => {
  it('is what of the box lies on the canvas', () => {
    expect(layerOf({ locationX: -0.1, locationY: 0.8 }).visible).toEqual({
      x: 0,
      y: 400,
      width: 900,
      height: 100,
    });
  });

  it('is none of a box beside the canvas, or without area', () => {
    expect(layerOf({ locationX: 1 }).visible).toBeNull();
    expect(layerOf({ locationY: -1 }).visible).toBeNull();
    expect(layerOf({ widthProportion: 0 }).visible).toBeNull();
  });

  it('never leaves the canvas nor the box', () => {
    const fraction = fc.double({ min: -2, max: 3, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (x, y, width, height) => {
        const stated = { locationX: x, locationY: y, widthProportion: width, heightProportion: height };
        const { box, visible } = layerOf(stated);
        if (visible === null) return;
        for (const outer of [box, { x: 0, y: 0, ...canvas }])
          expect(intersect(visible, outer)).toEqual(visible);
      }),
    );
  });
});

describe('the stand-in', () => {
  it.each<[Region['alternateImageFillMode'], string]>([
    [null, 'like-video'],
    [{ code: 0, name: 'like-video' }, 'like-video'],
    [{ code: 1, name: 'keep-shape' }, 'keep-shape'],
    [{ code: 2, name: 'unrecognised' }, 'like-video'],
  ])('with fill mode %j is filled %s', (alternateImageFillMode, fill) => {
    const url = 'https://example.com/a.png';
    expect(layerOf({ alternateImage: url, alternateImageFillMode }).standIn).toEqual({ url, fill });
  });

  it('is none without an address', () => {
    expect(layerOf({ alternateImage: null }).standIn).toBeNull();
    expect(layerOf({ alternateImage: '' }).standIn).toBeNull();
  });
});

describe('the corner radius', () => {
  it('is a fraction of the canvas width, on either side', () => {
    expect(layerOf({ cornerRadius: 0.02 }).cornerRadius).toBe(20);
  });

  it('may reach half of the shorter side', () => {
    expect(layerOf({ cornerRadius: 0.25 }).cornerRadius).toBe(250);
    expect(layerOf({ cornerRadius: 0.05, widthProportion: 0.1 }).cornerRadius).toBe(50);
  });

  it('reaches it also where its product comes out a hair above', () => {
    const canvas = { width: 100, height: 100 }; // 0.07 * 100 is 7.000000000000001
    const region = aRegion({ cornerRadius: 0.07, widthProportion: 0.14 });
    expect(toLayer(region, 0, { canvas, streamOf })).toMatchObject({ cornerRadius: 7, refusedRadius: null });
  });

  it('is none at all beyond that, or below 0', () => {
    expect(layerOf({ cornerRadius: 0.251 })).toMatchObject({ cornerRadius: 0, refusedRadius: 251 });
    expect(layerOf({ cornerRadius: 0.051, widthProportion: 0.1 })).toMatchObject({
      cornerRadius: 0,
      refusedRadius: 51,
    });
    expect(layerOf({ cornerRadius: -0.1 })).toMatchObject({ cornerRadius: 0, refusedRadius: null });
  });

  it('always fits its box, and opacity its range', () => {
    const anyNumber = fc.double({ noNaN: true });
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (cornerRadius, alpha, widthProportion) => {
        const layer = layerOf({ cornerRadius, alpha, widthProportion });
        expect(layer.cornerRadius).toBeGreaterThanOrEqual(0);
        expect(layer.cornerRadius * 2).toBeLessThanOrEqual(Math.min(layer.box.width, layer.box.height));
        expect(layer.opacity).toBeGreaterThanOrEqual(0);
        expect(layer.opacity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
