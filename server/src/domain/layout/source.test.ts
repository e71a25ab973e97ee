import { describe, expect, it } from 'vitest';
import { defaultShape, frameOf, frameShapes } from './source.ts';

describe('a supposed frame', () => {
  it.each(frameShapes)('of %s has that shape', (shape) => {
    const [across = NaN, down = NaN] = shape.split(':').map(Number);
    const { width, height } = frameOf(shape);
    expect(width * down).toBe(height * across);
  });

  it('is 16:9 from a camera, 16:10 from a screen', () => {
    expect(defaultShape(null)).toBe('16:9');
    expect(defaultShape({ userId: 'ada', streamType: 'camera' })).toBe('16:9');
    expect(defaultShape({ userId: 'ada', streamType: 'screen' })).toBe('16:10');
  });
});
