import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOver, msOf, placeOn, ticksOf } from './timeAxis.ts';

const moments = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('axisOver', () => {
  it('runs from the earliest to the latest moment, whatever is missing in between', () => {
    expect(axisOver([5000, null, 1000, 3000])).toEqual({ fromMs: 1000, toMs: 5000 });
  });

  it('gives a lone moment room on both sides', () => {
    expect(axisOver([100_000, null])).toEqual({ fromMs: 70_000, toMs: 130_000 });
  });

  it('is null when no moment is known', () => {
    expect(axisOver([null, msOf(null), msOf('soon')])).toBeNull();
  });

  it('holds every moment it was made for', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 1, maxLength: 20 }), (all) => {
        const axis = axisOver(all);
        if (axis === null) throw new Error('moments were given');
        for (const moment of all) {
          expect(placeOn(axis, moment)).toBeGreaterThanOrEqual(0);
          expect(placeOn(axis, moment)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('ticksOf', () => {
  it('stands on round clock times', () => {
    const axis = {
      fromMs: Date.parse('2026-11-21T09:00:02Z'),
      toMs: Date.parse('2026-11-21T09:12:43Z'),
    };
    expect(ticksOf(axis, 4).map((ms) => new Date(ms).toISOString().slice(11, 19))).toEqual([
      '09:05:00',
      '09:10:00',
    ]);
  });

  it('never gives more than asked for, all of them on the axis', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 4_000_000_000 }),
        fc.integer({ min: 2, max: 12 }),
        (fromMs, span, most) => {
          const ticks = ticksOf({ fromMs, toMs: fromMs + span }, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(fromMs);
            expect(tick).toBeLessThanOrEqual(fromMs + span);
          }
        },
      ),
    );
  });
});
