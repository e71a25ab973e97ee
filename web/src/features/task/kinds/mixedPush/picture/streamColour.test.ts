import { getContrastRatio } from '@mui/material/styles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamColour } from './streamColour.ts';

/** The same colour in the comma form that MUI reads. */
const withCommas = (colour: string) => colour.replace(/^hsl\(([\d.]+) (\d+%) (\d+%)\)$/, 'hsl($1, $2, $3)');

describe('streamColour', () => {
  it('carries white text at every index', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: -1000, max: 100_000 })), (index) => {
        expect(getContrastRatio('#ffffff', withCommas(streamColour(index)))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('differs for the thirty streams of the largest layout', () => {
    expect(new Set(Array.from({ length: 30 }, (_, index) => streamColour(index))).size).toBe(30);
  });
});
