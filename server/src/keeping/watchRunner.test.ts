import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mode } from '../contract/lookup.ts';
import type { ProblemCode } from '../contract/problem.ts';
import { VendorFailureError, type VendorFailure } from '../domain/failure/vendorFailure.ts';
import type { RunKey } from '../domain/keeping/kept.ts';
import { testPrint } from '../domain/secrets/testing/print.ts';
import { createKeepAnswer, keepNothing } from '../lookup/keepAnswer.ts';
import { createLookUp } from '../lookup/lookUp.ts';
import { openStore, type Store } from '../store/openStore.ts';
import type { Repository } from '../store/repository.ts';
import { newPostgres, newSqlite, type TestDatabase } from '../store/testing/databases.ts';
import { createVirtualClock } from '../vendor/testing/virtualClock.ts';
import { createWatching } from './watch.ts';
import { startWatchRunner } from './watchRunner.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const pollMs = 15_000;

const startMs = Date.parse('2026-11-21T09:00:00Z');
const endMs = startMs + 72 * hourMs;
const key: RunKey = {
  mode: 'live',
  kind: 'record',
  query: { profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' },
  startMs,
};
const source = {
  action: 'GetRecordTask',
  version: '2023-11-01',
  service: 'rtc',
  region: 'cn-north-1',
  requestId: 'vendor-request',
  httpStatus: 200,
  durationMs: 84,
  attempts: 1,
};

const aRecord = (Status: number, StartTime = startMs) => ({ RecordTask: { Status, StartTime } });
const unavailable: VendorFailure = {
  code: 'vendor-unavailable',
  requestId: null,
  vendor: null,
  cause: 'connection-refused',
};

/** The `Result` to answer with, or the failure to fail with. */
type Reply = { result: unknown } | { failure: VendorFailure };

describe('a watch', () => {
  let place: TestDatabase;
  let clock: ReturnType<typeof createVirtualClock>;
  let reply: Reply;
  let asked: number;
  let faults: unknown[];
  const stores: Store[] = [];
  const runners: ReturnType<typeof startWatchRunner>[] = [];

  beforeEach(() => {
    place = newSqlite();
    clock = createVirtualClock(startMs + hourMs);
    reply = { result: aRecord(2) };
    asked = 0;
    faults = [];
  });
  afterEach(async () => {
    await stopAll();
    await place.remove();
    expect(faults).toEqual([]);
  });

  async function open(): Promise<Repository> {
    const store = await openStore(place.database, { elapsed: clock.elapsed });
    stores.push(store);
    if (store.repository === null) throw new Error('a store that keeps nothing');
    return store.repository;
  }

  /** As one server has it. */
  async function run(
    store: Repository,
    { mode = 'live', keeps = true }: { mode?: Mode; keeps?: boolean } = {},
  ): Promise<void> {
    const lookUp = createLookUp({
      callVendor: (_kind, _query, { signal }) => {
        asked += 1;
        signal.throwIfAborted();
        if ('failure' in reply) return Promise.reject(new VendorFailureError(reply.failure));
        return Promise.resolve({ ...source, result: reply.result, observedAtMs: clock.now(), queueMs: 0 });
      },
      print: testPrint,
      sealPicture: () => 'sealed',
      keepAnswer: keeps
        ? createKeepAnswer({ saveAnswer: store.saveAnswer, onNotKept: (fault) => faults.push(fault) })
        : keepNothing,
      mode,
      elapsed: clock.elapsed,
    });
    runners.push(
      startWatchRunner({ store, askVendor: lookUp, mode, clock, onFault: (fault) => faults.push(fault) }),
    );
    await roundOver();
  }

  /** Every runner has done what was due, and waits for its next round. */
  const roundOver = () => expect.poll(() => clock.pending(), { interval: 1 }).toBe(runners.length);

  /** Lets each runner have a round at exactly that time. */
  async function passTo(epochMs: number): Promise<void> {
    const elapsedMs = epochMs - clock.now() + clock.elapsed();
    clock.advanceTo(elapsedMs - pollMs);
    await roundOver();
    clock.advanceTo(elapsedMs);
    await roundOver();
  }

  async function passSteadilyTo(epochMs: number): Promise<void> {
    while (clock.now() < epochMs) {
      clock.advanceTo(clock.elapsed() + pollMs);
      await roundOver();
    }
  }

  async function stopAll(): Promise<void> {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await Promise.all(stores.splice(0).map((store) => store.close()));
  }

  /** A run that was seen once, and is watched from now on. */
  async function watch(store: Repository): Promise<string> {
    const { runId } = await store.saveAnswer({
      run: key,
      raw: aRecord(2),
      source,
      observedAtMs: clock.now(),
    });
    await createWatching({ store, now: clock.now }).start(runId);
    return runId;
  }

  async function checksOf(store: Repository, runId: string) {
    return (await store.findWatch(runId))?.checks;
  }

  it('looks 2 h and 10 min before the vendor forgets the run, and keeps what it sees', async () => {
    const store = await open();
    const runId = await watch(store);
    await run(store);
    await passTo(endMs - 2 * hourMs - 1);
    expect(asked).toBe(0);
    await passTo(endMs - 2 * hourMs + pollMs);
    reply = { result: aRecord(3) };
    await passTo(endMs - 10 * minuteMs);
    await passTo(endMs + hourMs);
    expect(asked).toBe(2);
    expect(await checksOf(store, runId)).toEqual([
      {
        dueMs: endMs - 2 * hourMs,
        doneMs: endMs - 2 * hourMs + pollMs,
        outcome: 'unchanged',
        problem: null,
      },
      { dueMs: endMs - 10 * minuteMs, doneMs: endMs - 10 * minuteMs, outcome: 'changed', problem: null },
    ]);
    expect((await store.loadNewestObservation(runId))?.raw).toEqual(aRecord(3));
  });

  it('survives a restart', async () => {
    const runId = await watch(await open());
    await stopAll();
    clock.advanceTo(71 * hourMs);
    const store = await open();
    await run(store);
    expect(asked).toBe(2);
    expect(await checksOf(store, runId)).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'unchanged' }]);
  });

  it('of two servers on one database makes one look', async () => {
    await place.remove();
    place = await newPostgres();
    const [store, other] = [await open(), await open()];
    const runId = await watch(store);
    await run(store);
    await run(other);
    await passTo(endMs - 2 * hourMs);
    expect(asked).toBe(1);
    expect(await checksOf(other, runId)).toMatchObject([{ outcome: 'unchanged' }, { outcome: null }]);
  });

  it('tries again after half a minute, then after ever longer, while the vendor fails', async () => {
    const store = await open();
    const runId = await watch(store);
    await run(store);
    reply = { failure: unavailable };
    await passTo(endMs - 2 * hourMs);
    expect(asked).toBe(1);
    await passSteadilyTo(endMs - 2 * hourMs + 3.5 * minuteMs);
    expect(asked).toBe(4); // at 0, 0.5, 1.5 and 3.5 min
    expect(await checksOf(store, runId)).toMatchObject([{ outcome: null }, { outcome: null }]);
    reply = { result: aRecord(3) };
    await passSteadilyTo(endMs - 2 * hourMs + 8 * minuteMs);
    expect(asked).toBe(5);
    expect(await checksOf(store, runId)).toMatchObject([{ outcome: 'changed' }, { outcome: null }]);
  });

  it('gives up when the vendor fails until it has forgotten the run', async () => {
    const store = await open();
    clock.advanceTo(70.5 * hourMs);
    const runId = await watch(store);
    await run(store);
    reply = { failure: unavailable };
    await passTo(endMs - 10 * minuteMs);
    await passSteadilyTo(endMs + minuteMs);
    expect(await checksOf(store, runId)).toMatchObject([
      { outcome: 'failed', problem: 'vendor-unavailable' },
    ]);
    const before = asked;
    await passTo(endMs + 24 * hourMs);
    expect(asked).toBe(before);
  });

  it.each<[string, Reply, { outcome: string; problem: ProblemCode | null }]>([
    [
      'gone',
      { failure: { code: 'task-not-found', requestId: null, vendor: null } },
      { outcome: 'gone', problem: null },
    ],
    ['another run', { result: aRecord(2, startMs + hourMs) }, { outcome: 'other-run', problem: null }],
    [
      'refused',
      {
        failure: {
          code: 'vendor-rejected',
          requestId: null,
          vendor: { code: 'InvalidParameter', codeN: null, message: null, httpStatus: 400 },
        },
      },
      { outcome: 'failed', problem: 'vendor-rejected' },
    ],
  ])('ends a check at once when the task is %s', async (_what, answer, check) => {
    const store = await open();
    const runId = await watch(store);
    await run(store);
    reply = answer;
    await passTo(endMs - 2 * hourMs);
    await passTo(endMs - 2 * hourMs + minuteMs);
    expect(asked).toBe(1);
    expect((await checksOf(store, runId))?.[0]).toMatchObject(check);
  });

  it('tries again when what it saw could not be kept', async () => {
    const store = await open();
    const runId = await watch(store);
    await run(store, { keeps: false });
    await passTo(endMs - 2 * hourMs);
    await passTo(endMs - 2 * hourMs + minuteMs);
    expect(asked).toBe(2);
    expect((await checksOf(store, runId))?.[0]).toMatchObject({ outcome: null });
  });

  it('does not ask one account for the tasks of another', async () => {
    const store = await open();
    await watch(store);
    await run(store, { mode: 'demo' });
    await passTo(endMs - 2 * hourMs);
    expect(asked).toBe(0);
  });

  it('is over when the run is let go', async () => {
    const store = await open();
    const runId = await watch(store);
    await createWatching({ store, now: clock.now }).stop(runId);
    await run(store);
    await passTo(endMs - hourMs);
    expect(asked).toBe(0);
  });
});
