import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { Clock } from '../domain/clock.ts';
import { createRateBudget } from './rateBudget.ts';
import { createVirtualClock } from './testing/virtualClock.ts';

const patient = () => new AbortController().signal;

/**
 * What became of calls that arrived at these times (ms, ascending); grants in the order of arrival. Timers fire late by
 * `latenessMs`, in turn. The nth call is of the nth urgency, beginning again at the end. A minute after the last arrival all
 * leave that still wait.
 */
async function serve(
  limits: { limit: number; share: number },
  arrivalsMs: readonly number[],
  {
    latenessMs = [0],
    urgencies = ['interactive'],
  }: { latenessMs?: readonly number[]; urgencies?: readonly Urgency[] } = {},
) {
  const clock = createVirtualClock();
  let timers = 0;
  const after: Clock['after'] = (delayMs, task) =>
    clock.after(delayMs + (latenessMs[timers++ % latenessMs.length] ?? 0), task);
  const budget = createRateBudget({ ...limits, clock: { ...clock, after } });
  const urgencyOf = (call: number) => urgencies[call % urgencies.length] ?? 'interactive';
  const grants: { call: number; urgency: Urgency; atMs: number; waitedMs: number }[] = [];
  const visits = arrivalsMs.map(() => new AbortController());
  const refusals: { call: number; error: unknown }[] = [];
  const calls = visits.map(({ signal }, call) => {
    const arrivalMs = arrivalsMs[call] ?? 0;
    clock.advanceTo(arrivalMs);
    const urgency = urgencyOf(call);
    return budget.take(signal, urgency).then(
      (waitedMs) => grants.push({ call, urgency, atMs: arrivalMs + waitedMs, waitedMs }),
      (error: unknown) => {
        if (!signal.aborted) refusals.push({ call, error });
      },
    );
  });
  clock.advanceTo(clock.elapsed() + 60_000);
  await setImmediate(); // until all have heard
  for (const visit of visits) visit.abort();
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
const mixed = fc.array(fc.constantFrom<Urgency>('interactive', 'bulk'), { minLength: 1, maxLength: 40 });
const lateness = fc.array(fc.nat(60), { minLength: 1, maxLength: 20 });

describe('a rate budget', () => {
  it('never lets a sliding second hold more than limit × share, with room for jitter on the way', async () => {
    await fc.assert(
      fc.asyncProperty(
        limits,
        arrivals,
        lateness,
        mixed,
        async ({ limit, share }, arrivalsMs, latenessMs, urgencies) => {
          const { grants } = await serve({ limit, share }, arrivalsMs, { latenessMs, urgencies });
          const calls = Math.max(1, Math.floor(limit * share + 1e-9));
          const periodMs = Math.max(1000, 1000 / (limit * share));
          const times = grants.map(({ atMs }) => atMs).sort((a, b) => a - b);
          expect(shortestSpanMs(times, calls + 1)).toBeGreaterThan(periodMs + 49);
        },
      ),
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
    const { grants } = await serve({ limit, share }, every(900 / allowed, seconds * 1000), {
      latenessMs: lateTimersMs,
    });
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

describe('with bulk calls waiting, a rate budget', () => {
  /** Bulk calls that all come at once, more than can be served while the others come. */
  const backlog = Array.from({ length: 500 }, () => 0);

  /** What the interactive calls waited that came at these times, after the backlog. */
  async function serveBehind(anyLimits: { limit: number; share: number }, arrivalsMs: readonly number[]) {
    const { grants, refusals } = await serve(anyLimits, [...backlog, ...arrivalsMs], {
      urgencies: [...backlog.map(() => 'bulk' as const), ...arrivalsMs.map(() => 'interactive' as const)],
    });
    const interactive = grants.filter(({ urgency }) => urgency === 'interactive');
    return { interactive, refusals };
  }

  it('lets an interactive call wait one spacing at most, and that of each interactive call before it', async () => {
    await fc.assert(
      fc.asyncProperty(limits, arrivals, async ({ limit, share }, arrivalsMs) => {
        const calls = Math.max(1, Math.floor(limit * share + 1e-9));
        const spacingMs = (Math.max(1000, 1000 / (limit * share)) + 70) / calls;
        const { interactive } = await serveBehind({ limit, share }, arrivalsMs);
        for (const { call, atMs, waitedMs } of interactive) {
          const sinceMs = atMs - waitedMs;
          const before = interactive.filter((one) => one.call < call && one.atMs > sinceMs).length;
          expect(waitedMs).toBeLessThanOrEqual((before + 1) * spacingMs + 1.001); // timers fire in whole ms
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuses an interactive call only for what waits before it', async () => {
    const { interactive, refusals } = await serveBehind({ limit: 10, share: 0.5 }, every(1000, 5000));
    expect(interactive).toHaveLength(5);
    expect(refusals).toHaveLength(0);
  });

  it('serves them from what the interactive calls leave', async () => {
    const busyMs = 20_000;
    const arrivalsMs = every(200, busyMs); // 5 of the 10 a second that are allowed
    const { grants } = await serve({ limit: 10, share: 1 }, [...backlog, ...arrivalsMs], {
      urgencies: [...backlog.map(() => 'bulk' as const), ...arrivalsMs.map(() => 'interactive' as const)],
    });
    const inTime = grants.filter(({ urgency, atMs }) => urgency === 'bulk' && atMs < busyMs);
    expect(inTime.length / (busyMs / 1000)).toBeGreaterThan(0.93 * 10 - 5);
  });

  it('keeps nobody waiting for over 100 ms at 10 calls a second, whenever they come', async () => {
    for (let atMs = 2000; atMs < 2220; atMs += 5) {
      const { grants } = await serve({ limit: 10, share: 1 }, [...backlog, atMs], {
        urgencies: [...backlog.map(() => 'bulk' as const), 'interactive'],
      });
      expect(grants.at(-1)?.waitedMs).toBeLessThan(100);
    }
  });

  it('refuses no bulk call, and forgets those that leave', async () => {
    const clock = createVirtualClock();
    const budget = createRateBudget({ limit: 1, share: 1, clock });
    await budget.take(patient(), 'bulk');
    const leaving = new AbortController();
    const left = Array.from({ length: 9 }, () => budget.take(leaving.signal, 'bulk'));
    const last = budget.take(patient(), 'bulk');
    expect(budget.use().waiting).toBe(10);
    leaving.abort(new Error('cancelled'));
    await Promise.all(left.map((call) => expect(call).rejects.toThrow('cancelled')));
    clock.advanceTo(1100);
    await expect(last).resolves.toBeLessThan(1100);
    expect(clock.pending()).toBe(0);
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
    await budget.take(patient(), 'interactive');
    const waiting = [1, 2, 3, 4].map(() => budget.take(patient(), 'interactive'));
    await expect(budget.take(patient(), 'interactive')).rejects.toBeInstanceOf(VendorFailureError);
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
    await budget.take(patient(), 'interactive');
    const first = budget.take(leaving.signal, 'interactive');
    const second = budget.take(patient(), 'interactive');
    leaving.abort(new Error('the browser went away'));
    await expect(first).rejects.toThrow('the browser went away');
    clock.advanceTo(1060);
    await expect(second).resolves.toBeLessThan(1060);
  });

  it('leaves no timer behind when it was the last', async () => {
    const clock = createVirtualClock();
    const budget = createRateBudget({ limit: 1, share: 1, clock });
    const leaving = new AbortController();
    await budget.take(patient(), 'interactive');
    const waiting = budget.take(leaving.signal, 'interactive');
    expect(clock.pending()).toBe(1);
    leaving.abort();
    await expect(waiting).rejects.toBe(leaving.signal.reason);
    expect(clock.pending()).toBe(0);
    expect(budget.use().waiting).toBe(0);
  });

  it('that had been aborted before takes nothing', async () => {
    const budget = createRateBudget({ limit: 1, share: 1, clock: createVirtualClock() });
    await expect(budget.take(AbortSignal.abort(), 'interactive')).rejects.toThrow();
    expect(budget.use().granted).toBe(0);
  });

  it('goes out of no one’s turn: whoever is served was first among those still there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            gapMs: fc.nat(40),
            leavesAfterMs: fc.option(fc.nat(2000)),
            urgency: fc.constantFrom<Urgency>('interactive', 'bulk'),
          }),
          { maxLength: 150 },
        ),
        async (visits) => {
          const clock = createVirtualClock();
          const budget = createRateBudget({ limit: 20, share: 0.5, clock });
          const served: { call: number; urgency: Urgency; atMs: number }[] = [];
          let atMs = 0;
          const calls = visits.map(({ gapMs, leavesAfterMs, urgency }, call) => {
            const arrivalMs = (atMs += gapMs);
            clock.advanceTo(arrivalMs);
            const visit = new AbortController();
            if (leavesAfterMs !== null)
              clock.after(leavesAfterMs, () => {
                visit.abort();
              });
            return budget.take(visit.signal, urgency).then(
              (waitedMs) => served.push({ call, urgency, atMs: arrivalMs + waitedMs }),
              (error: unknown) => {
                if (!(error instanceof VendorFailureError)) expect(error).toBe(visit.signal.reason);
              },
            );
          });
          clock.advanceTo(atMs + 20_000); // bulk calls wait for as long as it takes
          await Promise.all(calls);
          served.sort((a, b) => a.call - b.call);
          for (const urgency of ['interactive', 'bulk']) {
            const times = served.filter((one) => one.urgency === urgency).map((one) => one.atMs);
            expect(times).toEqual([...times].sort((a, b) => a - b));
          }
          expect(budget.use()).toMatchObject({ granted: served.length, waiting: 0 });
          expect(clock.pending()).toBe(0);
        },
      ),
    );
  });
});
