import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BulkRow } from '../contract/bulk.ts';
import type { BulkEnd } from '../domain/keeping/keptBulk.ts';
import { createRepository } from './createRepository.ts';
import type { Tables } from './tables.ts';
import { t0 } from './testing/answers.ts';
import { bothDatabases } from './testing/bothDatabases.ts';

const dayMs = 24 * 3_600_000;
const leaseMs = 10_000;
const notFound: BulkEnd = { outcome: 'not-found' };
const notTried: BulkEnd = { outcome: 'not-tried', missing: ['taskId'], errors: [] };

const overDatabase = (db: Kysely<Tables>) => createRepository(db, (work) => work());

describe.each(bothDatabases)('many look-ups at once on $name', ({ open }) => {
  let place: Awaited<ReturnType<typeof open>>;
  let repository: ReturnType<typeof overDatabase>;

  beforeAll(async () => {
    place = await open();
    repository = overDatabase(place.db);
  });
  afterEach(async () => {
    await place.db.deleteFrom('bulk_jobs').execute();
  });
  afterAll(async () => {
    for (const db of [place.db, ...place.others]) await db.destroy();
    await place.remove();
  });

  const create = (rows: BulkRow[], { id = 'job', createdMs = t0 } = {}) =>
    repository.createBulk({ id, mode: 'live', profile: 'default', createdMs, rows });
  const claim = (holder: string, nowMs = t0) =>
    repository.claimBulk({ holder, mode: 'live', nowMs, leaseMs });
  const end = (holder: string, ends: [row: number, end: BulkEnd][], nowMs = t0) =>
    repository.endBulkRows('job', {
      holder,
      nowMs,
      untilMs: nowMs + leaseMs,
      ends: ends.map(([row, end]) => ({ row, end })),
    });
  const list = (after = 0, limit = 100) => repository.listBulkResults('job', { after, limit });
  const tasks = (count: number) =>
    Array.from({ length: count }, (_, n): BulkRow => ({ taskId: `task-${n}` }));

  it('are kept as they were asked for, in their order', async () => {
    const rows: BulkRow[] = [
      ...tasks(998),
      { kind: 'record', appId: 'a', roomId: '房 \0 \ud800', taskId: "'; --" },
      {},
    ];
    await create(rows);
    expect(await repository.findBulk('job')).toEqual({
      id: 'job',
      mode: 'live',
      profile: 'default',
      rows: 1000,
      state: 'running',
      createdMs: t0,
      endedMs: null,
    });
    expect(await repository.listOpenBulkRows('job')).toEqual(rows.map((asked, row) => ({ row, asked })));
    expect(await repository.findBulk('other')).toBeNull();
    expect(await repository.cancelBulk('other', t0)).toBe(false);
  });

  it('are kept all or none', async () => {
    await create(tasks(1));
    await expect(create(tasks(2))).rejects.toThrow();
    expect(await repository.findBulk('job')).toMatchObject({ rows: 1 });
    expect(await repository.listOpenBulkRows('job')).toHaveLength(1);
  });

  it('are given to one server alone until its lease ends, the oldest first', async () => {
    await create(tasks(1), { id: 'young', createdMs: t0 + 1 });
    await create(tasks(1));
    expect(await claim('one', t0)).toMatchObject({ id: 'job' });
    expect(await claim('other', t0)).toMatchObject({ id: 'young' });
    expect(await claim('other', t0 + leaseMs - 1)).toBeNull();
    expect(await repository.renewBulk('job', { holder: 'one', untilMs: t0 + 2 * leaseMs })).toBe(true);
    expect(await claim('third', t0 + leaseMs)).toMatchObject({ id: 'young' });
    expect(await end('one', [[0, notFound]], t0 + leaseMs)).toBe(true);
    expect(await claim('third', t0 + 2 * leaseMs - 1)).toBeNull();
    expect(await repository.renewBulk('young', { holder: 'other', untilMs: t0 + 9 * leaseMs })).toBe(false);
    await repository.releaseBulk('job', { holder: 'one' });
    expect(await claim('third', t0 + leaseMs)).toMatchObject({ id: 'job' });
  });

  it('are given to one of many servers that ask at once', async () => {
    await create(tasks(1));
    const servers = [repository, ...place.others.map(overDatabase)];
    const claimed = await Promise.all(
      [...servers, ...servers].map((server, n) =>
        server.claimBulk({ holder: String(n), mode: 'live', nowMs: t0, leaseMs }),
      ),
    );
    expect(claimed.filter((job) => job !== null)).toHaveLength(1);
  });

  it('of one account are not given to a server that asks another', async () => {
    await create(tasks(1));
    expect(await repository.claimBulk({ holder: 'demo', mode: 'demo', nowMs: t0, leaseMs })).toBeNull();
  });

  it('give their results by a cursor that grows, page by page', async () => {
    await create(tasks(4));
    await claim('one');
    expect(
      await end('one', [
        [2, notFound],
        [0, notTried],
      ]),
    ).toBe(true);
    const first = await list();
    expect(first).toMatchObject([
      { row: 2, ...notFound },
      { row: 0, ...notTried },
    ]);
    await end('one', [[3, notFound]]);
    const after = Number(first.at(-1)?.cursor);
    expect(await list(after)).toMatchObject([{ row: 3 }]);
    expect((await list(0, 1)).map(({ row }) => row)).toEqual([2]);
    expect(await repository.listOpenBulkRows('job')).toEqual([{ row: 1, asked: { taskId: 'task-1' } }]);
  });

  it('show no result before all with a smaller cursor, however many write and read', async () => {
    await create(tasks(200));
    await claim('one');
    const seen: string[] = [];
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, batch) =>
        end(
          'one',
          Array.from({ length: 10 }, (__, n) => [batch * 10 + n, notFound]),
        ),
      ),
    );
    while (seen.length < 200) {
      const page = await list(Number(seen.at(-1) ?? 0), 7);
      seen.push(...page.map(({ cursor }) => cursor));
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 200 }, (_, n) => String(n + 1)));
  });

  it('end each row once', async () => {
    await create(tasks(1));
    await claim('one');
    await end('one', [[0, notFound]]);
    await end('one', [[0, notTried]]);
    expect(await list()).toMatchObject([{ row: 0, outcome: 'not-found' }]);
  });

  it('take nothing from a server that has lost them', async () => {
    await create(tasks(2));
    await claim('one');
    await claim('other', t0 + leaseMs);
    expect(await end('one', [[0, notFound]])).toBe(false);
    expect(await repository.finishBulk('job', { holder: 'one', nowMs: t0 })).toBe(false);
    await repository.releaseBulk('job', { holder: 'one' });
    expect(await end('other', [[0, notFound]])).toBe(true);
    expect(await list()).toHaveLength(1);
  });

  it('are counted by kind and outcome, with those that ended of late', async () => {
    await create([{ kind: 'record' }, { kind: 'record' }, { kind: 'record' }, {}]);
    await claim('one');
    await end('one', [[0, notFound]], t0 + 1000);
    await end('one', [[1, notFound]], t0 + 2000);
    const counts = await repository.countBulkRows('job', t0 + 1000);
    expect(counts).toHaveLength(3);
    expect(counts).toEqual(
      expect.arrayContaining([
        { kind: 'record', outcome: 'not-found', rows: 2, recent: 1, recentSinceMs: t0 + 2000 },
        { kind: 'record', outcome: null, rows: 1, recent: 0, recentSinceMs: null },
        { kind: null, outcome: null, rows: 1, recent: 0, recentSinceMs: null },
      ]),
    );
  });

  it('that are over are not given away, and change no more', async () => {
    await create(tasks(1));
    await claim('one');
    expect(await repository.finishBulk('job', { holder: 'one', nowMs: t0 + 5 })).toBe(true);
    expect(await repository.cancelBulk('job', t0 + 6)).toBe(true);
    expect(await repository.findBulk('job')).toMatchObject({ state: 'done', endedMs: t0 + 5 });
    expect(await claim('other', t0 + leaseMs)).toBeNull();
    expect(await repository.renewBulk('job', { holder: 'one', untilMs: t0 })).toBe(false);
  });

  it('that are cancelled keep what has ended, and nothing more comes', async () => {
    await create(tasks(2));
    await claim('one');
    await end('one', [[0, notFound]]);
    expect(await repository.cancelBulk('job', t0 + 5)).toBe(true);
    expect(await repository.findBulk('job')).toMatchObject({ state: 'cancelled', endedMs: t0 + 5 });
    expect(await end('one', [[1, notFound]])).toBe(false);
    expect(await list()).toHaveLength(1);
  });

  it('go with the purge, one job at a time, when they were made before then', async () => {
    await create(tasks(3));
    await create(tasks(3), { id: 'next', createdMs: t0 + 1 });
    await create(tasks(3), { id: 'young', createdMs: t0 + dayMs });
    const purge = () => repository.purge({ seenBeforeMs: t0 + dayMs, nowMs: t0 + 91 * dayMs, limit: 100 });
    expect([await purge(), await purge(), await purge()]).toEqual([1, 1, 0]);
    expect(await repository.findBulk('job')).toBeNull();
    expect(await repository.listOpenBulkRows('job')).toEqual([]);
    expect(await repository.findBulk('young')).not.toBeNull();
  });
});
