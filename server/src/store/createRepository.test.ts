import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeptShare, RunKey } from '../domain/keeping/kept.ts';
import { createRepository } from './createRepository.ts';
import type { Tables } from './tables.ts';
import { anAnswerToKeep, aRunKey, aSource, t0 } from './testing/answers.ts';
import { bothDatabases } from './testing/bothDatabases.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const overDatabase = (db: Kysely<Tables>) => createRepository(db, (work) => work());

describe.each(bothDatabases)('the repository on $name', ({ open }) => {
  let place: { db: Kysely<Tables>; others: Kysely<Tables>[]; remove: () => Promise<void> };
  let repository: ReturnType<typeof overDatabase>;

  beforeAll(async () => {
    place = await open();
    repository = overDatabase(place.db);
  });

  afterEach(async () => {
    for (const table of ['shares', 'watches', 'observations', 'runs', 'contents'] as const) {
      await place.db.deleteFrom(table).execute();
    }
  });

  afterAll(async () => {
    for (const db of [place.db, ...place.others]) await db.destroy();
    await place.remove();
  });

  const listAll = async (runId: string) =>
    (await repository.listObservations(runId, { before: null, limit: 100 })).observations;

  /** A run and its observations but for their ids. */
  const historyOf = async (key: RunKey) => {
    const run = await repository.findRunAt(key);
    if (run === null) return null;
    const observations = await listAll(run.id);
    const seen = { first: run.firstSeenMs, last: run.lastSeenMs };
    return { seen, observations: observations.map((observation) => ({ ...observation, id: '' })) };
  };

  describe('an answer', () => {
    it('is kept as an observation of its run', async () => {
      const saved = await repository.saveAnswer(anAnswerToKeep());
      expect(saved).toMatchObject({ firstSeenMs: t0, lastSeenMs: t0, newerStartMs: null });
      const run = { ...aRunKey(), id: saved.runId, firstSeenMs: t0, lastSeenMs: t0 };
      const observation = {
        id: saved.observationId,
        firstSeenMs: t0,
        lastSeenMs: t0,
        source: aSource(),
        raw: { Status: 2 },
      };
      expect(await repository.findRunAt(aRunKey())).toEqual(run);
      expect(await repository.findRun(saved.runId)).toEqual(run);
      expect(await repository.loadNewestObservation(saved.runId)).toEqual(observation);
      expect(await repository.loadObservation(saved.observationId)).toEqual({ run, observation });
    });

    it('that did not change only moves when it was last seen, and by which call', async () => {
      const first = await repository.saveAnswer(anAnswerToKeep());
      const source = aSource({ requestId: 'later' });
      const again = await repository.saveAnswer(anAnswerToKeep({ source, observedAtMs: t0 + 5000 }));
      expect(again).toEqual({ ...first, lastSeenMs: t0 + 5000 });
      expect(await listAll(first.runId)).toMatchObject([{ firstSeenMs: t0, lastSeenMs: t0 + 5000, source }]);
      expect(await repository.findRun(first.runId)).toMatchObject({
        firstSeenMs: t0,
        lastSeenMs: t0 + 5000,
      });
    });

    it('that arrives late moves nothing back', async () => {
      const first = await repository.saveAnswer(anAnswerToKeep({ observedAtMs: t0 + 5000 }));
      const late = anAnswerToKeep({ source: aSource({ requestId: 'late' }), observedAtMs: t0 });
      expect(await repository.saveAnswer(late)).toEqual(first);
      expect((await repository.loadNewestObservation(first.runId))?.source).toEqual(aSource());
    });

    it('is the same in whatever order its members stand', async () => {
      const raw = (text: string): unknown => JSON.parse(text);
      const first = await repository.saveAnswer(anAnswerToKeep({ raw: raw('{"a":[{"b":1,"c":2}],"d":3}') }));
      const again = await repository.saveAnswer(anAnswerToKeep({ raw: raw('{"d":3,"a":[{"c":2,"b":1}]}') }));
      expect(again.observationId).toBe(first.observationId);
    });

    it('that changed and changed back makes three observations', async () => {
      for (const [index, Status] of [2, 3, 2].entries()) {
        await repository.saveAnswer(anAnswerToKeep({ raw: { Status }, observedAtMs: t0 + index }));
      }
      const run = await repository.findRunAt(aRunKey());
      expect(await listAll(run?.id ?? '')).toMatchObject([
        { raw: { Status: 2 }, firstSeenMs: t0 + 2 },
        { raw: { Status: 3 }, firstSeenMs: t0 + 1 },
        { raw: { Status: 2 }, firstSeenMs: t0 },
      ]);
    });

    it('leaves the same whether it was saved alone or together with others', async () => {
      const anAnswer = fc.record({
        start: fc.integer({ max: 3, min: 1 }),
        status: fc.integer({ max: 2, min: 1 }),
        at: fc.nat(9),
      });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(anAnswer, { minLength: 2, maxLength: 12 }), async (answers) => {
          round += 1;
          const queryOf = (way: string) => ({ ...aRunKey().query, taskId: `round-${round}-${way}` });
          const toKeep = (way: string) =>
            answers.map(({ start, status, at }) =>
              anAnswerToKeep({
                run: aRunKey({ query: queryOf(way), startMs: start }),
                raw: { status },
                source: aSource({ requestId: `at ${at}` }),
                observedAtMs: t0 + at,
              }),
            );
          for (const answer of toKeep('alone')) await repository.saveAnswer(answer);
          await Promise.all(toKeep('together').map((answer) => repository.saveAnswer(answer)));
          for (const startMs of [1, 2, 3]) {
            const [alone, together] = await Promise.all(
              ['alone', 'together'].map((way) => historyOf(aRunKey({ query: queryOf(way), startMs }))),
            );
            expect(together).toEqual(alone);
          }
        }),
        { numRuns: 20 },
      );
    });

    it('saved together with others gets its own acknowledgement', async () => {
      const answers = Array.from({ length: 60 }, (_, n) =>
        anAnswerToKeep({ run: aRunKey({ startMs: n % 7 }), raw: { n }, observedAtMs: t0 + n }),
      );
      const saved = await Promise.all(answers.map((answer) => repository.saveAnswer(answer)));
      for (const [n, { runId, observationId }] of saved.entries()) {
        const loaded = await repository.loadObservation(observationId);
        expect(loaded).toMatchObject({ run: { id: runId, startMs: n % 7 }, observation: { raw: { n } } });
      }
    });

    it('loads as it was saved, whatever JSON it is', async () => {
      const anyJson = fc.jsonValue({ stringUnit: 'binary' });
      await fc.assert(
        fc.asyncProperty(anyJson, async (json) => {
          const raw: unknown = JSON.parse(JSON.stringify(json));
          const { observationId } = await repository.saveAnswer(anAnswerToKeep({ raw }));
          expect((await repository.loadObservation(observationId))?.observation.raw).toEqual(raw);
        }),
        { numRuns: 50 },
      );
    });

    it.each([
      ['half a surrogate pair', '{"\\ud800":"\\udfff"}'],
      ['the character NUL', '{"a\\u0000":"\\u0000"}'],
      ['a member named __proto__', '{"__proto__":{"x":1},"constructor":null}'],
      ['nothing but null', 'null'],
    ])('may hold %s', async (_what, json) => {
      const { observationId } = await repository.saveAnswer(anAnswerToKeep({ raw: JSON.parse(json) }));
      expect(JSON.stringify((await repository.loadObservation(observationId))?.observation.raw)).toBe(json);
    });

    it('may be of 8 MiB', async () => {
      const raw = { text: 'x'.repeat(8 * 1024 * 1024) };
      const { observationId } = await repository.saveAnswer(anAnswerToKeep({ raw }));
      const loaded = await repository.loadObservation(observationId);
      expect(loaded?.observation.raw).toEqual(raw);
    });

    it('may come from a call whose id holds the character NUL', async () => {
      const source = aSource({ requestId: 'a\0b' });
      const { runId } = await repository.saveAnswer(anAnswerToKeep({ source }));
      expect((await repository.loadNewestObservation(runId))?.source).toEqual(source);
    });
  });

  describe('a run', () => {
    it('is found by mode, kind, every id and start', async () => {
      await repository.saveAnswer(anAnswerToKeep());
      const { query } = aRunKey();
      for (const other of [
        aRunKey({ mode: 'live' }),
        aRunKey({ kind: 'single-push' }),
        aRunKey({ startMs: t0 }),
        aRunKey({ query: { ...query, profile: 'eu' } }),
        aRunKey({ query: { ...query, roomId: 'class-102' } }),
        aRunKey({ query: { ...query, userId: 'user' } }),
      ]) {
        expect(await repository.findRunAt(other)).toBeNull();
      }
    });

    it('is told the start of the newest later one of the same ids', async () => {
      const save = async (startMs: number) =>
        (await repository.saveAnswer(anAnswerToKeep({ run: aRunKey({ startMs }) }))).newerStartMs;
      expect([await save(2000), await save(3000), await save(1000), await save(0)]).toEqual([
        null,
        null,
        3000,
        null,
      ]);
    });

    it('is the newest of its ids when it started last, and one without a start never is beside others', async () => {
      const save = (startMs: number) => repository.saveAnswer(anAnswerToKeep({ run: aRunKey({ startMs }) }));
      expect(await repository.findNewestRun(aRunKey())).toBeNull();
      await save(0);
      expect(await repository.findNewestRun(aRunKey())).toMatchObject({ startMs: 0 });
      await save(2000);
      await save(1000);
      expect(await repository.findNewestRun(aRunKey())).toMatchObject({ startMs: 2000 });
    });

    it('lists its observations page by page, the newest first', async () => {
      const save = (n: number) => repository.saveAnswer(anAnswerToKeep({ raw: { n }, observedAtMs: t0 + n }));
      const { runId } = await save(1);
      for (const n of [2, 3, 4, 5]) await save(n);
      const first = await repository.listObservations(runId, { before: null, limit: 2 });
      await save(6); // which shifts no later page
      const second = await repository.listObservations(runId, { before: first.next, limit: 2 });
      const third = await repository.listObservations(runId, { before: second.next, limit: 2 });
      const pages = [first, second, third].map(({ observations }) => observations.map(({ raw }) => raw));
      expect(pages).toEqual([[{ n: 5 }, { n: 4 }], [{ n: 3 }, { n: 2 }], [{ n: 1 }]]);
      expect(third.next).toBeNull();
    });

    it.each(['', 'x', '-1', '1e9', '9'.repeat(40)])('lists nothing before %j', async (before) => {
      const { runId } = await repository.saveAnswer(anAnswerToKeep());
      const page = await repository.listObservations(runId, { before, limit: 2 });
      expect(page).toEqual({ observations: [], next: null });
    });

    it('that is not kept has nothing', async () => {
      expect(await repository.findRun('none')).toBeNull();
      expect(await repository.loadNewestObservation('none')).toBeNull();
      expect(await repository.loadObservation('none')).toBeNull();
      expect(await repository.findWatch('none')).toBeNull();
      expect(await listAll('none')).toEqual([]);
    });
  });

  describe('a watch', () => {
    const leaseMs = minuteMs;
    const watch = { sinceMs: t0, untilMs: t0 + 9 * hourMs, dueMs: [t0 + 7 * hourMs, t0 + 8 * hourMs] };
    let runId = '';

    beforeEach(async () => {
      ({ runId } = await repository.saveAnswer(anAnswerToKeep()));
      await repository.startWatch(runId, watch);
    });

    const claim = (nowMs: number) => repository.claimDueCheck({ nowMs, leaseMs });

    it('has its checks, the earliest first', async () => {
      const open = { doneMs: null, outcome: null, problem: null };
      expect(await repository.findWatch(runId)).toEqual({
        sinceMs: t0,
        untilMs: watch.untilMs,
        checks: watch.dueMs.map((dueMs) => ({ dueMs, ...open })),
      });
    });

    it('gives a check away when it is due, once', async () => {
      expect(await claim(t0 + 7 * hourMs - 1)).toBeNull();
      expect(await claim(t0 + 7 * hourMs)).toMatchObject({
        run: { id: runId, ...aRunKey() },
        dueMs: t0 + 7 * hourMs,
        untilMs: watch.untilMs,
        attempts: 0,
      });
      expect(await claim(t0 + 7 * hourMs)).toBeNull();
    });

    it('gives each check to one of many that ask at once', async () => {
      const servers = [repository, ...place.others.map(overDatabase)];
      const all = servers.flatMap((one) => [one, one, one, one]);
      const claimed = await Promise.all(
        all.map((one) => one.claimDueCheck({ nowMs: t0 + 8 * hourMs, leaseMs })),
      );
      const ids = claimed.flatMap((check) => check?.id ?? []);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(2);
    });

    it('gives a check away again when its lease has ended, but not when it is done', async () => {
      const first = await claim(watch.dueMs[0] ?? 0);
      const again = await claim((watch.dueMs[0] ?? 0) + leaseMs);
      expect(again).toMatchObject({ id: first?.id, attempts: 1 });
      const doneMs = (watch.dueMs[0] ?? 0) + 2 * leaseMs;
      await repository.finishCheck(again?.id ?? '', { doneMs, outcome: 'changed', problem: null });
      expect(await claim(doneMs + leaseMs)).toBeNull();
      expect((await repository.findWatch(runId))?.checks[0]).toEqual({
        dueMs: watch.dueMs[0],
        doneMs,
        outcome: 'changed',
        problem: null,
      });
    });

    it('gives a postponed check away when it is due again', async () => {
      const check = await claim(watch.dueMs[0] ?? 0);
      await repository.postponeCheck(check?.id ?? '', t0 + 7.5 * hourMs);
      expect(await claim(t0 + 7.5 * hourMs - 1)).toBeNull();
      expect(await claim(t0 + 7.5 * hourMs)).toMatchObject({ id: check?.id, dueMs: watch.dueMs[0] });
    });

    it('stays as it is when the same is started again, and is replaced by another', async () => {
      const check = await claim(watch.dueMs[0] ?? 0);
      await repository.finishCheck(check?.id ?? '', { doneMs: t0, outcome: 'gone', problem: null });
      await repository.startWatch(runId, { ...watch, sinceMs: t0 + 5 });
      expect(await repository.findWatch(runId)).toMatchObject({ sinceMs: t0, checks: [{ doneMs: t0 }, {}] });
      await repository.startWatch(runId, { ...watch, sinceMs: t0 + 6, dueMs: [t0 + 8.5 * hourMs] });
      expect(await repository.findWatch(runId)).toMatchObject({
        sinceMs: t0 + 6,
        checks: [{ dueMs: t0 + 8.5 * hourMs, doneMs: null }],
      });
    });

    it('ends with all its checks', async () => {
      await repository.stopWatch(runId);
      expect(await repository.findWatch(runId)).toBeNull();
      expect(await claim(watch.untilMs)).toBeNull();
    });
  });

  function aShare(changes: Partial<KeptShare>): KeptShare {
    return {
      id: 'share',
      owner: 'mine',
      observationId: 'none',
      observedAtMs: t0,
      source: aSource(),
      view: { tab: 'picture', sel: 'region-2' },
      note: 'look: \0 \ud800 图',
      createdMs: t0,
      expiresMs: t0 + dayMs,
      revokedMs: null,
      ...changes,
    };
  }

  describe('a share', () => {
    it('is found as it was made, whatever has been seen since', async () => {
      const { observationId } = await repository.saveAnswer(anAnswerToKeep());
      const share = aShare({ observationId });
      await repository.saveShare(share);
      await repository.saveAnswer(
        anAnswerToKeep({ observedAtMs: t0 + 5000, source: aSource({ requestId: 'later' }) }),
      );
      expect(await repository.findShare('share')).toEqual(share);
      expect(await repository.findShare('other')).toBeNull();
    });

    it('is listed to its owner alone, the newest first', async () => {
      const { observationId } = await repository.saveAnswer(anAnswerToKeep());
      for (const [id, owner, createdMs] of [
        ['a', 'mine', 1],
        ['b', 'mine', 2],
        ['c', 'theirs', 3],
      ] as const) {
        await repository.saveShare(aShare({ id, owner, createdMs, observationId }));
      }
      expect((await repository.listShares('mine')).map(({ id }) => id)).toEqual(['b', 'a']);
      expect(await repository.listShares('nobody')).toEqual([]);
    });

    it('is revoked by its owner alone, and the first time counts', async () => {
      const { observationId } = await repository.saveAnswer(anAnswerToKeep());
      await repository.saveShare(aShare({ observationId }));
      expect(await repository.revokeShare('share', { owner: 'theirs', nowMs: t0 + 1 })).toBe(false);
      expect((await repository.findShare('share'))?.revokedMs).toBeNull();
      expect(await repository.revokeShare('share', { owner: 'mine', nowMs: t0 + 2 })).toBe(true);
      expect(await repository.revokeShare('share', { owner: 'mine', nowMs: t0 + 3 })).toBe(true);
      expect((await repository.findShare('share'))?.revokedMs).toBe(t0 + 2);
      expect(await repository.revokeShare('other', { owner: 'mine', nowMs: t0 })).toBe(false);
    });
  });

  describe('the purge', () => {
    const runAt = (startMs: number, raw: unknown, observedAtMs: number) =>
      repository.saveAnswer(anAnswerToKeep({ run: aRunKey({ startMs }), raw, observedAtMs }));
    const purge = (nowMs: number, limit = 100) =>
      repository.purge({ seenBeforeMs: nowMs - 90 * dayMs, nowMs, limit });

    it('removes what was last seen before then, with runs that have nothing left', async () => {
      const old = await runAt(1000, { n: 1 }, t0);
      const young = await runAt(2000, { n: 2 }, t0 + dayMs);
      expect(await purge(t0 + 90 * dayMs)).toBe(0);
      expect(await purge(t0 + 90 * dayMs + 1)).toBe(1);
      expect(await purge(t0 + 90 * dayMs + 1)).toBe(0);
      expect(await repository.findRun(old.runId)).toBeNull();
      expect(await repository.loadObservation(old.observationId)).toBeNull();
      expect(await repository.loadObservation(young.observationId)).not.toBeNull();
    });

    it('leaves the younger observations of a run, and content that another one has too', async () => {
      const first = await runAt(1000, { same: true }, t0);
      await runAt(1000, { same: false }, t0 + dayMs);
      const other = await runAt(2000, { same: true }, t0 + dayMs);
      expect(await purge(t0 + 91 * dayMs)).toBe(1);
      expect(await listAll(first.runId)).toMatchObject([{ raw: { same: false } }]);
      expect(await repository.loadNewestObservation(other.runId)).toMatchObject({ raw: { same: true } });
      await runAt(1000, { more: 1 }, t0 + 2 * dayMs);
      expect(await listAll(first.runId)).toHaveLength(2);
    });

    it('goes no further than it is told to, the oldest first', async () => {
      for (const n of [1, 2, 3]) await runAt(n, { n }, t0 + n);
      expect(await purge(t0 + 100 * dayMs, 2)).toBe(2);
      expect(await repository.findRunAt(aRunKey({ startMs: 3 }))).not.toBeNull();
    });

    it('spares what a share shows until 30 days after the share’s end', async () => {
      const { observationId } = await runAt(1000, {}, t0);
      await repository.saveShare(aShare({ observationId, expiresMs: t0 + 100 * dayMs }));
      expect(await purge(t0 + 130 * dayMs)).toBe(0);
      expect(await repository.loadObservation(observationId)).not.toBeNull();
      expect(await purge(t0 + 130 * dayMs + 1)).toBe(2);
      expect(await repository.findShare('share')).toBeNull();
      expect(await repository.loadObservation(observationId)).toBeNull();
    });

    it('removes a revoked share 30 days later, though it would have lived longer', async () => {
      const { observationId } = await runAt(1000, {}, t0);
      await repository.saveShare(aShare({ observationId, expiresMs: t0 + 100 * dayMs }));
      await repository.revokeShare('share', { owner: 'mine', nowMs: t0 });
      expect(await purge(t0 + 30 * dayMs)).toBe(0);
      expect(await purge(t0 + 30 * dayMs + 1)).toBe(1);
    });

    it('spares what is under watch until the watch ends, and then removes the watch as well', async () => {
      const { runId } = await runAt(1000, {}, t0);
      const untilMs = t0 + 100 * dayMs;
      await repository.startWatch(runId, { sinceMs: t0, untilMs, dueMs: [t0 + 99 * dayMs] });
      expect(await purge(untilMs - 1)).toBe(0);
      expect(await purge(untilMs)).toBe(1);
      expect(await repository.findWatch(runId)).toBeNull();
      expect(await repository.claimDueCheck({ nowMs: untilMs, leaseMs: 1 })).toBeNull();
    });
  });
});
