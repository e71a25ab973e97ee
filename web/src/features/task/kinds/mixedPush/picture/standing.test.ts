import { toScene } from '@tasklens/server/domain/layout/scene';
import { aRegion } from '@tasklens/server/domain/layout/testing/layouts';
import { expect, it } from 'vitest';
import { aCustomLayout } from '../../testing/layouts.ts';
import { standingOf } from './standing.ts';

function standingsOf(...regions: Parameters<typeof aCustomLayout>[0]) {
  const scene = toScene({ layout: aCustomLayout(regions), targetStreams: null, control: null });
  if (!scene.drawable) throw new Error(scene.why);
  return scene.layers.map((layer) => standingOf(layer, scene.layers));
}

it('tells which layers hide all of one', () => {
  const left = { widthProportion: 0.5, zOrder: 1 };
  const [lowest] = standingsOf(aRegion(), aRegion(left), aRegion({ ...left, locationX: 0.5 }));
  expect(lowest?.coveredBy.map(({ regionIndex }) => regionIndex)).toEqual([1, 2]);
  expect(lowest?.unseen).toBe('covered');
});

it('tells with whom a layer shares its place in the stack', () => {
  const [lower, upper] = standingsOf(aRegion({ heightProportion: 0.5 }), aRegion({ widthProportion: 0.5 }));
  expect(lower?.tie).toBeUndefined();
  expect(upper?.tie?.regionIndex).toBe(0);
});

it.each([
  ['outside', { locationX: 2 }],
  ['no-area', { widthProportion: 0 }],
  ['transparent', { alpha: 0 }],
  [null, {}],
  [null, { alpha: 0, mediaType: { code: 1, name: 'audio-only' } }],
] as const)('tells why nobody sees a layer: %s', (unseen, region) => {
  expect(standingsOf(aRegion(region))[0]?.unseen).toBe(unseen);
});
