import { describe, expect, it } from 'vitest';
import type { MixedControl, Region } from '../../contract/task.ts';
import { aMixedControl } from '../diagnosis/testing/tasks.ts';
import { aCustomLayout, aRegion } from '../layout/testing/layouts.ts';
import { isWithoutDirections, toSpatialScene } from './spatialScene.ts';

type Config = NonNullable<MixedControl['spatialConfig']>;

const silent: Config = {
  enableSpatialRender: null,
  audienceSpatialPosition: null,
  audienceSpatialOrientation: null,
};
const at = (...spatialPosition: (number | null)[]) => aRegion({ streamIndex: 1, spatialPosition });
const sceneOf = (regions: Region[], config: Partial<Config> | null = {}) =>
  toSpatialScene({
    ...aCustomLayout({ regions, streams: [{ index: 1, userId: 'host-7', streamType: null }] }),
    control: config && aMixedControl({ spatialConfig: { ...silent, ...config } }),
  });

describe('a spatial scene', () => {
  it('is there once rendering is on, an axis is set or anybody stands off the origin', () => {
    expect(sceneOf([aRegion()], { enableSpatialRender: true })).not.toBeNull();
    expect(sceneOf([at(0, 0, 1)], null)).not.toBeNull();
    expect(sceneOf([], { audienceSpatialPosition: [0, 1, 0] })).not.toBeNull();
    const audienceSpatialOrientation = { forward: [0, 1, 0], right: null, up: null };
    expect(sceneOf([], { audienceSpatialOrientation })).not.toBeNull();
  });

  it('is not there when the answer spells out defaults alone, or says nothing', () => {
    expect(
      sceneOf([at(0, 0, 0)], { audienceSpatialPosition: [0, 0, 0], enableSpatialRender: false }),
    ).toBeNull();
    expect(toSpatialScene({ layout: null, targetStreams: null, control: null })).toBeNull();
  });

  it('has everyone at the origin and spatial audio applied by default', () => {
    expect(sceneOf([aRegion({ streamIndex: 1 })], { enableSpatialRender: true })).toEqual({
      isRendered: true,
      listener: [0, 0, 0],
      axes: { forward: [1, 0, 0], right: [0, 1, 0], up: [0, 0, 1] },
      axesOrigin: 'default',
      isCustom: true,
      sources: [
        {
          regionIndex: 0,
          streamIndex: 1,
          userId: 'host-7',
          position: [0, 0, 0],
          isOutOfRange: false,
          isApplied: true,
        },
      ],
    });
  });

  it('keeps what came: listener, positions, who is left out', () => {
    const scene = sceneOf([{ ...at(10, -20, 30), applySpatialAudio: false }, aRegion({ streamIndex: 9 })], {
      enableSpatialRender: true,
      audienceSpatialPosition: [5, 0, -5],
    });
    expect(scene).toMatchObject({ isRendered: true, listener: [5, 0, -5] });
    expect(scene?.sources).toMatchObject([
      { position: [10, -20, 30], isApplied: false },
      { streamIndex: 9, userId: null },
    ]);
  });

  it('marks what lies out of range and what is no position', () => {
    expect(sceneOf([at(0, 0, 101), at(-100, 100, 0), at(1, 2), at(1, null, 2)])?.sources).toMatchObject([
      { isOutOfRange: true },
      { isOutOfRange: false },
      { position: null, isOutOfRange: false },
      { position: null },
    ]);
    expect(sceneOf([], { audienceSpatialPosition: [1] })).toMatchObject({
      isRendered: false,
      listener: null,
    });
  });

  it('places nobody by a custom layout left over in another mode', () => {
    const task = aCustomLayout({ regions: [at(1, 2, 3)] });
    const layout = task.layout && { ...task.layout, layoutMode: { code: 0, name: 'adaptive' } as const };
    expect(toSpatialScene({ ...task, layout })).toBeNull();
    const control = aMixedControl({ spatialConfig: { ...silent, enableSpatialRender: true } });
    expect(toSpatialScene({ ...task, layout, control })).toMatchObject({ isCustom: false, sources: [] });
  });
});

describe('directions', () => {
  const areMissing = (...scene: Parameters<typeof sceneOf>) => {
    const [regions, config] = scene;
    const made = sceneOf(regions, { enableSpatialRender: true, ...config });
    return made !== null && isWithoutDirections(made);
  };

  it('are missing when everyone heard stands where the listener stands', () => {
    expect(areMissing([at(0, 0, 0), at(0, 0, 0)])).toBe(true);
    expect(areMissing([at(5, 0, 5)], { audienceSpatialPosition: [5, 0, 5] })).toBe(true);
    expect(areMissing([at(0, 0, 0), { ...at(9, 9, 9), applySpatialAudio: false }])).toBe(true);
  });

  it('are there once anybody stands elsewhere, and nobody’s when nobody is placed', () => {
    expect(areMissing([at(0, 0, 0), at(0, 1, 0)])).toBe(false);
    expect(areMissing([])).toBe(false);
    expect(areMissing([{ ...at(0, 0, 0), applySpatialAudio: false }])).toBe(false);
  });
});
