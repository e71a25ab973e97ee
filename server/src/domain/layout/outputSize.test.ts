import { expect, it } from 'vitest';
import { outputSize } from './outputSize.ts';

it('is what Encode says', () => {
  expect(outputSize({ videoWidth: 1280, videoHeight: 720 })).toEqual({
    width: 1280,
    height: 720,
    assumed: false,
  });
});

it('is the vendor’s 640 × 480 px where Encode is silent, and says so', () => {
  expect(outputSize(null)).toEqual({ width: 640, height: 480, assumed: true });
  expect(outputSize({ videoWidth: 1280, videoHeight: null })).toEqual({
    width: 1280,
    height: 480,
    assumed: true,
  });
});

it.each([0, -1, 100_000, 0.5, NaN])('is none with a side of %d px', (videoWidth) => {
  expect(outputSize({ videoWidth, videoHeight: 720 })).toBeNull();
});
