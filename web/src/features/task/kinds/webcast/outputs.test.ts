import { describe, expect, it } from 'vitest';
import { toOutputs } from './outputs.ts';

describe('toOutputs', () => {
  it('numbers outputs in the vendor’s order', () => {
    expect(
      toOutputs([
        { width: 1920, height: 1080, frameRate: 30, bitrate: 0 },
        { width: 640, height: 360, frameRate: null, bitrate: null },
      ]),
    ).toMatchObject([
      { number: 1, widthPx: 1920, heightPx: 1080, assumed: false },
      { number: 2, widthPx: 640, heightPx: 360, assumed: false },
    ]);
  });

  it.each([[null], [[]]])('takes the one output of the vendor’s defaults for %j', (solutions) => {
    expect(toOutputs(solutions)).toMatchObject([{ number: 1, widthPx: 1280, heightPx: 720, assumed: true }]);
  });

  it('fills a missing side with its default, and says so', () => {
    expect(toOutputs([{ width: 640, height: null, frameRate: 15, bitrate: 0 }])).toMatchObject([
      { widthPx: 640, heightPx: 720, assumed: true },
    ]);
  });
});
