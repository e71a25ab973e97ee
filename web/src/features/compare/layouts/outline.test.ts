import { compareTasks } from '@tasklens/server/domain/comparison/compareTasks';
import { expect, it } from 'vitest';
import { aMixedSide, aQuarter } from '../testing/mixedSides.ts';
import { outlinesOf, sceneOf } from './outline.ts';

const left = aMixedSide([aQuarter(1), aQuarter(2, { zOrder: 3 })], { width: 1920, height: 1080 });
const right = aMixedSide([aQuarter(2, { locationX: 0.5 })], { width: 960, height: 1080 });
const regions = compareTasks(left, right).regions ?? [];

it('draws the regions bottom to top, each with what became of it', () => {
  const scene = sceneOf(left);
  expect(scene && outlinesOf('left', scene, regions, scene.canvas)).toMatchObject([
    { outcome: 'removed', streamIndex: 1, box: { x: 0, y: 0, width: 960, height: 540 } },
    { outcome: 'moved', streamIndex: 2 },
  ]);
});

it('stretches them to another canvas', () => {
  const scene = sceneOf(left);
  expect(scene && outlinesOf('left', scene, regions, { width: 960, height: 1080 })).toMatchObject([
    { box: { x: 0, y: 0, width: 480, height: 540 } },
    {},
  ]);
});

it('pairs the two by the comparison, wherever they stand in their lists', () => {
  const scene = sceneOf(right);
  const [only] = scene ? outlinesOf('right', scene, regions, scene.canvas) : [];
  expect(only).toMatchObject({ key: 1, outcome: 'moved', box: { x: 480 } });
});
