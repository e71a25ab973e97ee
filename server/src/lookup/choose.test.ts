import { describe, expect, it } from 'vitest';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';
import { choose, needsKept, type Found, type Pin, type VendorEnd } from './choose.ts';

const nowMs = 1_000_000;
const asked = 500;
const vendor = { code: 'AccessDenied', codeN: null, message: null, httpStatus: 403 };

const pins: Record<string, Pin> = {
  'any run': { runMs: null, watch: false },
  'any run, watched': { runMs: null, watch: true },
  'a run': { runMs: asked, watch: false },
  'a run, watched': { runMs: asked, watch: true },
};

const failures: VendorFailure[] = [
  { code: 'vendor-rejected', requestId: null, vendor },
  { code: 'vendor-denied', requestId: null, vendor },
  { code: 'vendor-throttled', requestId: null, vendor, retryAfterSeconds: 1 },
  { code: 'busy', retryAfterSeconds: 1 },
  { code: 'vendor-unavailable', requestId: null, vendor: null, cause: 'connection-refused' },
  { code: 'vendor-timeout', afterMs: 2500 },
  { code: 'vendor-unreadable', requestId: null, httpStatus: 200, why: 'not JSON' },
];
const goneFailure: VendorFailure = { code: 'task-not-found', requestId: null, vendor: null };
const ends: Record<string, VendorEnd<{ startMs: number }>> = {
  'that run': { live: { startMs: asked } },
  'another run': { live: { startMs: asked + 1 } },
  'a run without a start': { live: { startMs: 0 } },
  'no such task': { failure: goneFailure },
  ...Object.fromEntries(failures.map((failure) => [failure.code, { failure }])),
};

const founds: Record<string, Found<{ windowEndMs: number | null }>> = {
  'kept, in its window': { windowEndMs: nowMs + 1 },
  'kept, past its window': { windowEndMs: nowMs },
  'kept, without a window': { windowEndMs: null },
  'never kept': 'nothing',
  'the store is gone': 'unreachable',
};

const combinations = Object.entries(pins).flatMap(([wanted, pin]) =>
  Object.entries(ends).flatMap(([answered, end]) =>
    Object.entries(founds).map(([kept, found]) => ({ wanted, answered, kept, pin, end, found })),
  ),
);

/** The rules in words, one line each; the first that fits holds. */
function expected({ wanted, answered, kept }: { wanted: string; answered: string; kept: string }): string {
  const isPinned = wanted.startsWith('a run');
  const isRun = ['that run', 'another run', 'a run without a start'].includes(answered);
  if (isRun && (!isPinned || answered === 'that run')) return 'live';
  if (isRun && kept === 'the store is gone') return 'store-unavailable';
  if (isRun && kept === 'never kept') return 'run-not-kept';
  if (isRun) return 'kept: other-run';
  if (wanted.endsWith('watched') || kept === 'the store is gone') return 'failure';
  if (kept === 'never kept') return answered === 'no such task' ? 'failure, never seen' : 'failure';
  if (answered !== 'no such task') return 'kept: vendor-unavailable';
  return kept === 'kept, past its window' ? 'kept: past-window' : 'kept: not-found';
}

describe('choose', () => {
  it.each(combinations)(
    'for $wanted, when the vendor answers $answered, $kept',
    ({ wanted, answered, kept, pin, end, found }) => {
      const choice = choose(pin, end, found, nowMs);
      const said = {
        live: () => 'live',
        kept: () => `kept: ${'because' in choice ? choice.because : ''}`,
        failure: () => ('neverSeen' in choice && choice.neverSeen ? 'failure, never seen' : 'failure'),
        'run-not-kept': () => 'run-not-kept',
        'store-unavailable': () => 'store-unavailable',
      }[choice.give]();
      expect(said).toBe(expected({ wanted, answered, kept }));
    },
  );

  it('hands on what it chose', () => {
    const { 'any run': pin = { runMs: null, watch: false } } = pins;
    const live = { startMs: 7 };
    const kept = { windowEndMs: null };
    expect(choose(pin, { live }, kept, nowMs)).toEqual({ give: 'live', live });
    expect(choose(pin, { failure: goneFailure }, kept, nowMs)).toMatchObject({ kept });
    expect(choose(pin, { failure: goneFailure }, 'nothing', nowMs)).toMatchObject({ failure: goneFailure });
  });

  it('does not depend on what is kept where the store need not be asked', () => {
    const free = combinations.filter(({ pin, end }) => !needsKept(pin, end));
    expect(free.length).toBeGreaterThan(50);
    for (const { pin, end, found } of free) {
      expect(choose(pin, end, found, nowMs)).toEqual(choose(pin, end, 'nothing', nowMs));
    }
  });
});
