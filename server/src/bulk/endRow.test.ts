import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../contract/find.ts';
import { VendorFailureError, type VendorFailure } from '../domain/failure/vendorFailure.ts';
import { readProblem } from '../http/problemHandler.ts';
import { aLookedUp } from '../testing/builders.ts';
import { createVirtualClock } from '../vendor/testing/virtualClock.ts';
import { createEndRow } from './endRow.ts';
import type { Find, LookUp } from './ports.ts';

const query = { profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' };
const aTask = { key: 'task', as: 'task', kind: 'record', query } as const;
const anyKind = { key: 'any', as: 'any-kind', ids: { taskId: 'task' } } as const;

const unavailable: VendorFailure = {
  code: 'vendor-unavailable',
  requestId: null,
  vendor: null,
  cause: 'connection-refused',
};
const busy: VendorFailure = { code: 'busy', retryAfterSeconds: 6 };
const gone: VendorFailure = { code: 'task-not-found', requestId: 'id', vendor: null };

/** Ends rows with a vendor that fails so, call by call, and answers from then on. */
function overVendor(failures: Error[] = [], find: Find = () => Promise.resolve()) {
  const clock = createVirtualClock();
  const calls: { atMs: number; urgency: string }[] = [];
  const bugs: unknown[] = [];
  const lookUp: LookUp = (_kind, _query, { urgency, signal }) => {
    signal.throwIfAborted();
    calls.push({ atMs: clock.elapsed(), urgency });
    const failure = failures[calls.length - 1];
    if (failure === undefined) return Promise.resolve(aLookedUp());
    return Promise.reject(failure);
  };
  const endRow = createEndRow({
    lookUp,
    find,
    onLookedUp: () => undefined,
    toProblem: readProblem,
    onBug: (fault) => bugs.push(fault),
    clock,
    random: () => 0,
  });
  const leaving = new AbortController();
  const end = (row: Parameters<typeof endRow>[0]) =>
    endRow(row, { profile: 'default', signal: leaving.signal });
  /** Lets a minute pass, step by step. */
  const passTime = async () => {
    for (let second = 0; second <= 60; second += 1) {
      clock.advanceTo(second * 1000);
      await setImmediate();
    }
  };
  return { end, calls, bugs, leaving, passTime, clock };
}

const failWith = (...failures: VendorFailure[]) => failures.map((failure) => new VendorFailureError(failure));

describe('a row', () => {
  it('is asked again after ever longer pauses while the vendor’s failure may heal', async () => {
    const { end, calls, passTime } = overVendor(failWith(unavailable, unavailable, unavailable));
    const ending = end(aTask);
    await passTime();
    expect(await ending).toMatchObject({ outcome: 'found', kind: 'record' });
    expect(calls.map(({ atMs }) => atMs)).toEqual([0, 1000, 4000, 13_000]);
    expect(calls.every(({ urgency }) => urgency === 'bulk')).toBe(true);
  });

  it('has failed when the vendor fails a fourth time', async () => {
    const { end, calls, passTime } = overVendor(failWith(...Array.from({ length: 9 }, () => unavailable)));
    const ending = end(aTask);
    await passTime();
    expect(await ending).toMatchObject({ outcome: 'failed', problem: { code: 'vendor-unavailable' } });
    expect(calls).toHaveLength(4);
  });

  it('waits for as long as it is told to', async () => {
    const { end, calls, passTime } = overVendor(failWith(busy));
    const ending = end(aTask);
    await passTime();
    expect(await ending).toMatchObject({ outcome: 'found' });
    expect(calls.map(({ atMs }) => atMs)).toEqual([0, 6000]);
  });

  it.each<[string, VendorFailure, object]>([
    ['is not there', gone, { outcome: 'not-found' }],
    [
      'is refused',
      {
        code: 'vendor-denied',
        requestId: 'id',
        vendor: { code: 'AccessDenied', codeN: null, message: null, httpStatus: 403 },
      },
      { outcome: 'failed', problem: { code: 'vendor-denied', requestId: 'id' } },
    ],
  ])('ends at once when it %s', async (_how, failure, expected) => {
    const { end, calls } = overVendor(failWith(failure));
    expect(await end(aTask)).toMatchObject(expected);
    expect(calls).toHaveLength(1);
  });

  it('that meets a bug of ours fails alone, and the bug is told', async () => {
    const { end, bugs } = overVendor([new TypeError('undefined is not a function')]);
    expect(await end(aTask)).toMatchObject({ outcome: 'failed', problem: { code: 'internal' } });
    expect(bugs).toHaveLength(1);
  });

  it('that is broken off in a pause ends without a result', async () => {
    const { end, leaving, clock } = overVendor(failWith(unavailable));
    const ending = end(aTask);
    await expect.poll(() => clock.pending()).toBe(1);
    leaving.abort(new Error('cancelled'));
    await expect(ending).rejects.toThrow('cancelled');
    expect(clock.pending()).toBe(0);
  });

  it('without a kind is looked for again when something failed and nothing was found', async () => {
    let searches = 0;
    const failed: Attempt = {
      outcome: 'failed',
      kind: 'record',
      query,
      problem: readProblem(new VendorFailureError(unavailable)),
    };
    const find: Find = (_wanted, { onAttempt }) => {
      searches += 1;
      onAttempt({ outcome: 'not-found', kind: 'webcast', query, requestId: null });
      onAttempt(searches === 1 ? failed : { outcome: 'not-found', kind: 'record', query, requestId: null });
      return Promise.resolve();
    };
    const { end, passTime } = overVendor([], find);
    const ending = end(anyKind);
    await passTime();
    expect(await ending).toEqual({ outcome: 'not-found' });
    expect(searches).toBe(2);
  });
});
