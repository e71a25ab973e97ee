import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleTimeline, type TimelineFacts } from './timelineScale.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-21T09:00:00Z');
const facts = (rest: Partial<TimelineFacts>): TimelineFacts => ({
  startMs: start,
  endMs: start + hour,
  goesOn: false,
  forgottenMs: start + 72 * hour,
  nowMs: start + 2 * hour,
  seenMs: start + 2 * hour,
  ...rest,
});

describe('a task', () => {
  it('shows its life to scale and squeezes the rest of the 72 hours', () => {
    const scale = scaleTimeline(facts({}));
    expect(scale.bar.from).toBe(0);
    expect(scale.bar.to).toBeCloseTo(0.36);
    expect(scale.now).toBeCloseTo(0.72);
    expect(scale.forgotten).toBe(1);
    expect(scale.trueUntil).toBeCloseTo(0.72);
  });

  it('is wholly to scale once little of the 72 hours is left', () => {
    const scale = scaleTimeline(facts({ nowMs: start + 60 * hour }));
    expect(scale.now).toBeCloseTo(60 / 72);
    expect(scale.bar.to).toBeCloseTo(1 / 72);
    expect(scale.trueUntil).toBe(1);
  });

  it('reaches up to now while it goes on', () => {
    const scale = scaleTimeline(facts({ endMs: null, goesOn: true }));
    expect(scale.bar.to).toBe(scale.now);
  });

  it('reaches no further than it was seen', () => {
    const seenMs = start + 36 * hour;
    const { bar } = scaleTimeline(facts({ endMs: null, goesOn: true, seenMs, nowMs: start + 72 * hour }));
    expect(bar.to).toBeCloseTo(0.5);
  });

  it('that is past the vendor’s memory shows where that ended', () => {
    const nowMs = start + 144 * hour;
    const scale = scaleTimeline(facts({ endMs: null, goesOn: true, nowMs, seenMs: nowMs }));
    expect(scale.forgotten).toBeCloseTo(0.5);
    expect(scale.bar.to).toBe(1);
  });

  it('whose end is not known stands as a point at its start', () => {
    const { bar } = scaleTimeline(facts({ endMs: null }));
    expect(bar).toEqual({ from: 0, to: 0 });
  });
});

it('keeps everything inside the width, in the order of time', () => {
  const ms = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(
      fc.record({
        startMs: ms,
        endMs: fc.option(ms),
        goesOn: fc.boolean(),
        forgottenMs: ms,
        nowMs: ms,
        seenMs: ms,
      }),
      (any) => {
        const { bar, now, forgotten, trueUntil } = scaleTimeline(any);
        for (const share of [bar.from, bar.to, now, forgotten, trueUntil]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(bar.from).toBeLessThanOrEqual(bar.to);
        if (any.startMs < any.nowMs) expect(bar.from).toBeLessThanOrEqual(now);
        if (any.nowMs < any.forgottenMs) expect(now).toBeLessThanOrEqual(forgotten);
      },
    ),
  );
});
