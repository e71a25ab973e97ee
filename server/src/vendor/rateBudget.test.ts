import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import type { Clock } from './clock.ts';
import { createRateBudget } from './rateBudget.ts';
import { createVirtualClock } from './testing/virtualClock.ts';

const patient = () => new AbortController().signal;

/** What became of calls that arrived at these times (ms, ascending); grants in the order of arrival. Timers fire late by `latenessMs`, in turn. */
async function serve(
  limits: { limit: number; share: number },
  arrivalsMs: readonly number[],
  latenessMs: readonly number[] = [0],
) {
  const clock = createVirtualClock();
  let timers = 0;
  const after: Clock['after'] = (delayMs, task) =>
    clock.after(delayMs + (latenessMs[timers++ % latenessMs.length] ?? 0), task);
  const budget = createRateBudget({ ...limits, clock: { ...clock, after } });
  const grants: { call: number; atMs: number; waitedMs: number }[] = [];
  const refusals: { call: number; error: unknown }[] = [];
  const calls = arrivalsMs.map((arrivalMs, call) => {
    clock.advanceTo(arrivalMs);
    return budget.take(patient()).then(
      (waitedMs) => grants.push({ call, atMs: arrivalMs + waitedMs, waitedMs }),
      (error: unknown) => refusals.push({ call, error }),
    );
  });
  clock.advanceTo(clock.elapsed() + 60_000);
  await Promise.all(calls);
  grants.sort((a, b) => a.call - b.call);
  return { grants, refusals };
}

/** The shortest time in which `count` calls went out; infinite when fewer did. */
function shortestSpanMs(times: readonly number[], count: number): number {
  const spans = times.slice(count - 1).map((atMs, i) => atMs - (times[i] ?? atMs));
  return Math.min(Number.POSITIVE_INFINITY, ...spans);
}

const every = (stepMs: number, untilMs: number) =>
  Array.from({ length: Math.floor(untilMs / stepMs) }, (_, i) => i * stepMs);

const limits = fc.record({
  limit: fc.integer({ min: 1, max: 120 }),
  share: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
const arrivals = fc
  .array(
    fc.oneof(fc.constant(0), fc.double({ min: 0, max: 30, noNaN: true }), fc.integer({ min: 0, max: 3000 })),
    { minLength: 1, maxLength: 400 },
  )
  .map((gaps) => {
    let atMs = 0;
    return gaps.map((gap) => (atMs += gap));
  });
const lateness = fc.array(fc.nat(60), { minLength: 1, maxLength: 20 });

describe('a rate budget', () => {
  it('never lets a sliding second hold more than limit × share, with room for jitter on the way', async () => {
    await fc.assert(
      fc.asyncProperty(limits, arrivals, lateness, async ({ limit, share }, arrivalsMs, latenessMs) => {
        const { grants } = await serve({ limit, share }, arrivalsMs, latenessMs);
        const calls = Math.max(1, Math.floor(limit * share + 1e-9));
        const periodMs = Math.max(1000, 1000 / (limit * share));
        const times = grants.map(({ atMs }) => atMs);
        expect(shortestSpanMs(times, calls + 1)).toBeGreaterThan(periodMs + 49);
      }),
    );
  });

  it('serves first come, first served, and lets nobody wait longer than 5 s', async () => {
    await fc.assert(
      fc.asyncProperty(limits, arrivals, async (anyLimits, arrivalsMs) => {
        const { grants, refusals } = await serve(anyLimits, arrivalsMs);
        const times = grants.map(({ atMs }) => atMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { waitedMs } of grants) expect(waitedMs).toBeLessThanOrEqual(5001);
        expect(grants.length + refusals.length).toBe(arrivalsMs.length);
      }),
    );
  });

  it.each([
    { limit: 60, share: 1 },
    { limit: 60, share: 0.5 },
    { limit: 10, share: 0.5 },
    { limit: 10, share: 0.1 },
    { limit: 10, share: 0.05 },
    { limit: 100, share: 0.29 },
    { limit: 500, share: 1 },
  ])('gives at least 93 % of $limit × $share when more is asked for', async ({ limit, share }) => {
    const lateTimersMs = [0, 1, 2, 15];
    const allowed = limit * share;
    const seconds = Math.max(20, 60 / allowed);
    const { grants } = await serve({ limit, share }, every(900 / allowed, seconds * 1000), lateTimersMs);
    const inTime = grants.filter(({ atMs }) => atMs < seconds * 1000);
    expect(inTime.length / seconds).toBeGreaterThanOrEqual(0.93 * allowed);
  });

  it('lets a lone call through at once', async () => {
    const { grants } = await serve({ limit: 10, share: 0.5 }, [0, 1000, 2000]);
    expect(grants.map(({ waitedMs }) => waitedMs)).toEqual([0, 0, 0]);
  });

  it('hardly holds anybody up when the limit is very high', async () => {
    const { grants } = await serve(
      { limit: 100_000, share: 1 },
      Array.from({ length: 1500 }, () => 0),
    );
    expect(grants.every(({ waitedMs }) => waitedMs === 0)).toBe(true);
  });
});

describe('a refusal', () => {
  it('comes at once as busy, with the time after which to try again', async () => {
    const { grants, refusals } = await serve(
      { limit: 10, share: 0.5 },
      Array.from({ length: 40 }, () => 0),
    );
    // 5 per second and the margin: 214 ms apart, so 24 calls fit into 5 s after the first.
    expect(grants).toHaveLength(24);
    expect(refusals).toHaveLength(16);
    for (const { error } of refusals) {
      expect(error).toBeInstanceOf(VendorFailureError);
      expect((error as VendorFailureError).failure).toEqual({ code: 'busy', retryAfterSeconds: 6 });
    }
  });

  it('leaves the queue as it was', async () => {
    const clock = createVirtualClock();
    const budget = createRateBudget({ limit: 10, share: 0.1, clock });
    await budget.take(patient());
    const waiting = [1, 2, 3, 4].map(() => budget.take(patient()));
    await expect(budget.take(patient())).rejects.toBeInstanceOf(VendorFailureError);
    expect(budget.use()).toEqual({ allowedPerSecond: 1, granted: 1, waiting: 4 });
    clock.advanceTo(5000);
    await Promise.all(waiting);
    expect(budget.use()).toEqual({ allowedPerSecond: 1, granted: 5, waiting: 0 });
  });
});

describe('an aborted call', () => {
  it('gives its place to those behind', async () => {
    const clock = createVirtualClock();
    const budget = createRateBudget({ limit: 1, share: 1, clock });
    const leaving = new AbortController();
    await budget.take(patient());
    const first = budget.take(leaving.signal);
    const second = budget.take(patient());
    leaving.abort(new Error('the browser went away'));
    await expect(first).rejects.toThrow('the browser went away');
    clock.advanceTo(1060);
    await expect(second).resolves.toBeLessThan(1060);
  });

  it('leaves no timer behind when it was the last', async () => {
    const clock = createVirtualClock();
    const budget = createRateBudget({ limit: 1, share: 1, clock });
    const leaving = new AbortController();
    await budget.take(patient());
    const waiting = budget.take(leaving.signal);
    expect(clock.pending()).toBe(1);
    leaving.abort();
    await expect(waiting).rejects.toBe(leaving.signal.reason);
    expect(clock.pending()).toBe(0);
    expect(budget.use().waiting).toBe(0);
  });

  it('that had been aborted before takes nothing', async () => {
    const budget = createRateBudget({ limit: 1, share: 1, clock: createVirtualClock() });
    await expect(budget.take(AbortSignal.abort())).rejects.toThrow();
    expect(budget.use().granted).toBe(0);
  });

  it('goes out of no one’s turn: whoever is served was first among those still there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ gapMs: fc.nat(40), leavesAfterMs: fc.option(fc.nat(2000)) }), {
          maxLength: 150,
        }),
        async (visits) => {
          const clock = createVirtualClock();
          const budget = createRateBudget({ limit: 20, share: 0.5, clock });
          const served: { call: number; atMs: number }[] = [];
          let atMs = 0;
          const calls = visits.map(({ gapMs, leavesAfterMs }, call) => {
            const arrivalMs = (atMs += gapMs);
            clock.advanceTo(arrivalMs);
            const visit = new AbortController();
            if (leavesAfterMs !== null)
              clock.after(leavesAfterMs, () => {
                visit.abort();
              });
            return budget.take(visit.signal).then(
              (waitedMs) => served.push({ call, atMs: arrivalMs + waitedMs }),
              (error: unknown) => {
                if (!(error instanceof VendorFailureError)) expect(error).toBe(visit.signal.reason);
              },
            );
          });
          clock.advanceTo(atMs + 10_000);
          await Promise.all(calls);
          const times = served.sort((a, b) => a.call - b.call).map((one) => one.atMs);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(budget.use()).toMatchObject({ granted: served.length, waiting: 0 });
          expect(clock.pending()).toBe(0);
        },
      ),
    );
  });
});
