import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { readProblem } from '../http/problemHandler.ts';
import { openStore, type Store } from '../store/openStore.ts';
import type { Repository } from '../store/repository.ts';
import { newSqlite, type TestDatabase } from '../store/testing/databases.ts';
import { aLookedUp } from '../testing/builders.ts';
import { createVirtualClock } from '../vendor/testing/virtualClock.ts';
import { createBulkEvents } from './bulkEvents.ts';
import { startBulkRunner } from './bulkRunner.ts';

const leaseMs = 10_000;
const source = aLookedUp();

let place: TestDatabase;
let store: Store;
let repository: Repository;
let clock: ReturnType<typeof createVirtualClock>;
let asked: string[];
/** The vendor lets everybody wait. */
let hangs: boolean;
let runner: ReturnType<typeof startBulkRunner> | null;

beforeEach(async () => {
  place = newSqlite();
  clock = createVirtualClock();
  store = await openStore(place.database, { elapsed: clock.elapsed });
  if (store.repository === null) throw new Error('a store that keeps nothing');
  repository = store.repository;
  asked = [];
  hangs = false;
  runner = null;
});
afterEach(async () => {
  await runner?.stop();
  await store.close();
  await place.remove();
});

function run(over: Repository = repository, onFault: (fault: unknown) => void = fail) {
  const events = createBulkEvents();
  runner = startBulkRunner({
    store: over,
    events,
    mode: 'live',
    perSecond: () => 1, // a pool of four
    clock,
    random: () => 0,
    lookUp: (_kind, query, { signal }) => {
      signal.throwIfAborted();
      asked.push(query.taskId ?? '');
      if (!hangs) return Promise.resolve(source);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    },
    find: () => Promise.resolve(),
    toProblem: readProblem,
    onLookedUp: () => undefined,
    onBug: fail,
    onEnded: () => undefined,
    onJobs: () => undefined,
    onFault,
  });
  return events;
}

function fail(fault: unknown): never {
  throw fault;
}

const create = (id: string, count: number) =>
  repository.createBulk({
    id,
    mode: 'live',
    profile: 'default',
    createdMs: clock.now(),
    rows: Array.from({ length: count }, (_, n) => ({
      kind: 'record',
      appId: 'app',
      roomId: 'room',
      taskId: `${id}-${n}`,
    })),
  });

/** Lets time pass, a tenth of a second at a time, until the job is so. */
async function passUntil(id: string, state: string): Promise<void> {
  await expect
    .poll(
      async () => {
        clock.advanceTo(clock.elapsed() + 100);
        await setImmediate();
        return (await repository.findBulk(id))?.state;
      },
      { interval: 1 },
    )
    .toBe(state);
}

it('does what was left by a server that is gone, once its lease has ended, and nothing of it twice', async () => {
  await create('job', 3);
  const [nowMs, holder] = [clock.now(), 'gone'];
  await repository.claimBulk({ holder, mode: 'live', nowMs, leaseMs });
  await repository.endBulkRows('job', {
    holder,
    nowMs,
    untilMs: nowMs + leaseMs,
    ends: [{ row: 1, end: { outcome: 'not-found' } }],
  });
  run();
  await passUntil('job', 'done');
  expect(clock.elapsed()).toBeGreaterThanOrEqual(leaseMs);
  expect(asked).toEqual(['job-0', 'job-2']);
  const results = await repository.listBulkResults('job', { after: 0, limit: 9 });
  expect(results.map(({ row, outcome }) => [row, outcome])).toEqual([
    [1, 'not-found'],
    [0, 'found'],
    [2, 'found'],
  ]);
});

it('finishes a job whose rows had all ended', async () => {
  await create('job', 1);
  const [nowMs, holder] = [clock.now(), 'gone'];
  await repository.claimBulk({ holder, mode: 'live', nowMs, leaseMs: 0 });
  await repository.endBulkRows('job', {
    holder,
    nowMs,
    untilMs: nowMs,
    ends: [{ row: 0, end: { outcome: 'not-found' } }],
  });
  run();
  await passUntil('job', 'done');
  expect(asked).toEqual([]);
});

it('writes later what could not be written, and asks nothing again', async () => {
  const faults: unknown[] = [];
  let isLost = true;
  await create('job', 3);
  run(
    {
      ...repository,
      endBulkRows: (...given) =>
        isLost ? Promise.reject(new StoreError('gone')) : repository.endBulkRows(...given),
    },
    (fault) => faults.push(fault),
  );
  await expect
    .poll(
      async () => {
        clock.advanceTo(clock.elapsed() + 100);
        await setImmediate();
        return faults.length;
      },
      { interval: 1 },
    )
    .toBeGreaterThan(0);
  isLost = false;
  await passUntil('job', 'done');
  expect(asked).toEqual(['job-0', 'job-1', 'job-2']);
  expect(await repository.listBulkResults('job', { after: 0, limit: 9 })).toHaveLength(3);
});

it('gives its jobs back when it stops, for the next to take at once', async () => {
  await create('job', 2);
  hangs = true;
  run();
  await expect.poll(() => asked).toHaveLength(2);
  await runner?.stop();
  const next = { holder: 'next', mode: 'live', nowMs: clock.now(), leaseMs } as const;
  expect(await repository.claimBulk(next)).toMatchObject({ id: 'job' });
  expect(await repository.listOpenBulkRows('job')).toHaveLength(2);
});
