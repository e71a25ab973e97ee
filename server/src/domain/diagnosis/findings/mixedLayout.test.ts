import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findingSchema } from '../../../contract/finding.ts';
import type { Region } from '../../../contract/task.ts';
import { aStream, findingsIn } from '../testing/mixedLayout.ts';

const anyNumber = fc.option(
  fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ noNaN: true, noDefaultInfinity: true })),
);
const anyIndex = fc.option(fc.integer({ min: -1, max: 6 }));
const sourceCrop = fc.option(
  fc.record({
    locationX: anyNumber,
    locationY: anyNumber,
    widthProportion: anyNumber,
    heightProportion: anyNumber,
  }),
);
const anyRegion: fc.Arbitrary<Partial<Region>> = fc.record(
  {
    streamIndex: anyIndex,
    locationX: anyNumber,
    locationY: anyNumber,
    widthProportion: anyNumber,
    heightProportion: anyNumber,
    width: anyNumber,
    height: anyNumber,
    zOrder: anyNumber,
    alpha: anyNumber,
    cornerRadius: anyNumber,
    sourceCrop,
    alternateImage: fc.option(fc.oneof(fc.webUrl(), fc.string())),
    renderMode: fc.constantFrom(null, { code: 0, name: 'stretch' }, { code: 2, name: 'fit' }),
    mediaType: fc.constantFrom(null, { code: 1, name: 'audio-only' }),
  },
  { requiredKeys: [] },
);
const anyCanvas = fc.record(
  {
    width: anyNumber,
    height: anyNumber,
    background: fc.option(fc.string()),
    backgroundImage: fc.option(fc.string()),
  },
  { requiredKeys: [] },
);
const anyStreams = fc.array(fc.tuple(anyIndex, fc.option(fc.string())), { maxLength: 8 });

it('whatever a custom layout holds, its findings keep to the contract and to their number', () => {
  fc.assert(
    fc.property(fc.array(anyRegion, { maxLength: 8 }), anyCanvas, anyStreams, (regions, canvas, pairs) => {
      const streams = pairs.map(([index, userId]) => aStream(index, userId));
      const findings = findingsIn(regions, { canvas, streams });
      z.array(findingSchema).parse(findings);
      expect(findings.length).toBeLessThanOrEqual(12 * regions.length + 2 * streams.length + 8);
      expect(new Set(findings.map(({ code, path }) => `${code} ${path}`)).size).toBe(findings.length);
    }),
    { numRuns: 500 },
  );
});

it('five hundred regions in one heap, with everything wrong, are each told of for themselves', () => {
  const heap = Array.from({ length: 500 }, (): Partial<Region> => ({
    streamIndex: 7,
    widthProportion: 2,
    zOrder: 200,
    alpha: 0.5,
    cornerRadius: 1,
    width: 3,
    renderMode: null,
    alternateImage: 'http://img.example.com/a.png',
    sourceCrop: { locationX: 2, locationY: 2, widthProportion: 2, heightProportion: 2 },
  }));
  const findings = findingsIn(heap, { streams: [aStream(1, 'host-7')] });
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    'aspect-distorted': 500,
    'corner-radius-ignored': 500,
    'duplicate-stream-index': 499,
    'insecure-image-url': 500,
    'region-outside-canvas': 500,
    'region-without-stream': 500,
    'region-z-tie': 499,
    'source-crop-out-of-range': 2000,
    'stream-without-region': 1,
    'unit-mixed': 500,
    'value-out-of-range': 500,
  });
});
