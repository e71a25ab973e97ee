import { expect, it } from 'vitest';
import { fromAbove, fromTheSide, toMapDirection, toMapPoint } from './planes.ts';

it('puts x up and y to the right of a map from above', () => {
  expect(toMapPoint([0, 0, 0], fromAbove)).toEqual({ x: 180, y: 180 });
  expect(toMapPoint([100, 0, 50], fromAbove)).toEqual({ x: 180, y: 28 });
  expect(toMapPoint([0, 100, 50], fromAbove)).toEqual({ x: 332, y: 180 });
});

it('puts x to the right and z up of a map from the side', () => {
  expect(toMapPoint([100, 50, 0], fromTheSide)).toEqual({ x: 332, y: 180 });
  expect(toMapPoint([0, 50, -100], fromTheSide)).toEqual({ x: 180, y: 332 });
});

it('keeps what lies out of range at the edge', () => {
  expect(toMapPoint([1e9, -101, 0], fromAbove)).toEqual({ x: 28, y: 28 });
});

it('knows where an axis of any length points', () => {
  expect(toMapDirection([5, 0, 0], fromAbove)).toEqual({ x: 0, y: -1 });
  const { x, y } = toMapDirection([0, 0, 1], fromAbove);
  expect(Math.hypot(x, y)).toBe(0);
});
