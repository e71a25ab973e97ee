import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { historySchema, type History } from './contract/history.ts';
import { keepSchema } from './contract/keep.ts';
import { lookUpAnswerSchema, type LookUpAnswer } from './contract/lookup.ts';
import { paths } from './contract/paths.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { anAnswer, anError } from './vendor/testing/answers.ts';
import { systemClock } from './vendor/clock.ts';
import { startLoopback, type Answer } from './vendor/testing/loopback.ts';
import { createVirtualClock } from './vendor/testing/virtualClock.ts';

// The history of a run, its points, and the watch over it.

const hourMs = 3_600_000;
const startMs = Date.now() - hourMs;

let home: Home;
let vendor: Awaited<ReturnType<typeof startLoopback>> & { answer: Answer };
let site: Site;
let passedMs = 0;

beforeEach(async () => {
  home = makeHome();
  passedMs = 0;
  const loopback = await startLoopback((...call) => {
    vendor.answer(...call);
  });
  vendor = Object.assign(loopback, { answer: aPush(2, 2) });
  site = await startSite(home, vendor.origin, {
    clock: { ...systemClock, now: () => Date.now() + passedMs },
  });
});
afterEach(async () => {
  await site.stop();
  await vendor.close();
  home.remove();
});

function aPush(status: number, pushState: number, members: object = {}): Answer {
  return anAnswer({
    PushSingleStreamToCDNTask: { Status: status, PushStreamState: pushState, StartTime: startMs, ...members },
  });
}

async function lookUp(answer: Answer, kind: LookUpAnswer['kind'] = 'single-push'): Promise<LookUpAnswer> {
  vendor.answer = answer;
  const ids = kind === 'pull-record' ? 'taskId=task' : 'appId=app&roomId=room&taskId=task';
  return z.parse(lookUpAnswerSchema, await site.json(`${paths.task(kind)}?${ids}&fresh=1`));
}

async function historyOf(runId: string, query = ''): Promise<History> {
  return z.parse(historySchema, await site.json(paths.runObservations(runId) + query));
}

const runIdOf = (answer: LookUpAnswer) => answer.run?.id ?? '';

describe('the history of a run', () => {
  it('tells each change, between which looks it came, and what it changed', async () => {
    const connecting = await lookUp(aPush(2, 2));
    const again = await lookUp(aPush(2, 2));
    const pushing = await lookUp(aPush(2, 5));
    const back = await lookUp(aPush(2, 2));
    const { run, keep, observations, next } = await historyOf(runIdOf(back));
    expect(run).toEqual({
      id: runIdOf(connecting),
      kind: 'single-push',
      query: back.query,
      startTime: new Date(startMs).toISOString(),
      firstSeenAt: connecting.observedAt,
      lastSeenAt: back.observedAt,
    });
    expect({ keep, next }).toEqual({ keep: null, next: null });
    expect(observations).toMatchObject([
      { id: back.run?.observationId, firstSeenAt: back.observedAt, pushState: { name: 'connecting' } },
      { id: pushing.run?.observationId, pushState: { name: 'pushing' }, verdict: pushing.verdict },
      {
        firstSeenAt: connecting.observedAt,
        lastSeenAt: again.observedAt,
        status: { name: 'running' },
        changes: null,
        moreChanges: 0,
      },
    ]);
    expect(observations[1]?.changes).toMatchObject([
      { path: 'PushStreamState', left: { name: 'connecting' }, right: { name: 'pushing' } },
    ]);
  });

  it('comes in pages, whose ends know what came before them', async () => {
    const states = [2, 4, 5, 3, 5, 6];
    let last: LookUpAnswer | undefined;
    for (const state of states) last = await lookUp(aPush(2, state));
    const runId = last === undefined ? '' : runIdOf(last);
    const whole = await historyOf(runId);
    const seen: History['observations'] = [];
    let page = await historyOf(runId, '?limit=4');
    seen.push(...page.observations);
    while (page.next !== null) {
      page = await historyOf(runId, `?limit=4&before=${page.next}`);
      seen.push(...page.observations);
    }
    expect(seen).toHaveLength(states.length);
    expect(seen).toEqual(whole.observations);
  });

  it('lists 20 changes of one answer, and counts the others', async () => {
    const aLayout = (x: number) =>
      anAnswer({
        PushMixedStreamToCDNTask: {
          Status: 2,
          StartTime: startMs,
          Layout: {
            LayoutMode: 2,
            CustomLayout: {
              Regions: Array.from({ length: 25 }, (_, index) => ({ StreamIndex: index, LocationX: x })),
            },
          },
        },
      });
    await lookUp(aLayout(0.1), 'mixed-push');
    const { observations } = await historyOf(runIdOf(await lookUp(aLayout(0.2), 'mixed-push')));
    expect(observations[0]?.changes).toHaveLength(20);
    expect(observations[0]?.moreChanges).toBe(5);
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=201', 'limit'],
    ['?limit=ten', 'limit'],
    ['?before=yesterday', 'before'],
    ['?limit=5&limit=6', 'limit'],
    ['?page=2', 'page'],
  ])('refuses %s', async (query, field) => {
    const runId = runIdOf(await lookUp(aPush(2, 2)));
    expect(await site.json(paths.runObservations(runId) + query)).toMatchObject({
      code: 'invalid-query',
      errors: [{ field }],
    });
  });

  it.each(['A'.repeat(16), 'short', '%00', 'A'.repeat(2000)])('is not found for %s', async (runId) => {
    expect(await site.json(paths.runObservations(runId))).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('one point of a history', () => {
  it('is the answer of then, and says what later run there is', async () => {
    const first = await lookUp(aPush(2, 2));
    await lookUp(aPush(2, 5));
    const laterMs = startMs + 1000;
    await lookUp(aPush(2, 2, { StartTime: laterMs }));
    const id = first.run?.observationId ?? '';
    expect(z.parse(lookUpAnswerSchema, await site.json(paths.observation(id)))).toEqual({
      ...first,
      origin: 'snapshot',
      notLiveBecause: 'chosen-observation',
      run: { ...first.run, newer: { startTime: new Date(laterMs).toISOString() } },
    });
    expect(await site.json(paths.observation('A'.repeat(16)))).toMatchObject({ code: 'not-found' });
  });
});

describe('a watch', () => {
  it('looks 2 h and 10 min before the run leaves the window, until it is let go', async () => {
    const runId = runIdOf(await lookUp(aPush(2, 5)));
    const endMs = startMs + 72 * hourMs;
    const put = await site.fetch(paths.runKeep(runId), { method: 'PUT' });
    expect(put.status).toBe(200);
    const keep = z.parse(keepSchema, await put.json());
    expect(keep).toMatchObject({
      until: new Date(endMs).toISOString(),
      checks: [
        { dueAt: new Date(endMs - 2 * hourMs).toISOString(), doneAt: null, outcome: null },
        { dueAt: new Date(endMs - hourMs / 6).toISOString(), doneAt: null, outcome: null },
      ],
    });
    passedMs = hourMs;
    expect(await site.json(paths.runKeep(runId), { method: 'PUT' })).toEqual(keep);
    expect((await historyOf(runId)).keep).toEqual(keep);
    for (let times = 0; times < 2; times += 1) {
      expect((await site.fetch(paths.runKeep(runId), { method: 'DELETE' })).status).toBe(204);
    }
    expect((await historyOf(runId)).keep).toBeNull();
  });

  it('has the server itself ask the vendor, and shows what came of it', async () => {
    await site.stop();
    const clock = createVirtualClock(Date.now());
    site = await startSite(home, vendor.origin, { clock });
    const runId = runIdOf(await lookUp(aPush(2, 5)));
    await site.json(paths.runKeep(runId), { method: 'PUT' });
    vendor.answer = aPush(2, 3);
    clock.advanceTo(69 * hourMs);
    await expect
      .poll(async () => {
        clock.advanceTo(clock.elapsed() + 15_000);
        return (await historyOf(runId)).keep?.checks;
      })
      .toMatchObject([{ outcome: 'changed' }, { outcome: null }]);
    expect((await historyOf(runId)).observations[0]?.changes).toMatchObject([
      { path: 'PushStreamState', left: { name: 'pushing' }, right: { name: 'reconnecting' } },
    ]);
  });

  it.each([
    ['one hour', 71, [-1 / 6]],
    ['five minutes', 72 - 1 / 12, [-1 / 12]],
  ])('that begins %s before the end makes the looks that are left', async (_when, hours, leads) => {
    const runId = runIdOf(await lookUp(aPush(2, 5)));
    passedMs = startMs + hours * hourMs - Date.now();
    const keep = z.parse(keepSchema, await site.json(paths.runKeep(runId), { method: 'PUT' }));
    const dueAfterEnd = keep.checks.map(({ dueAt }) => (Date.parse(dueAt) - Date.parse(keep.until)) / hourMs);
    expect(dueAfterEnd).toHaveLength(leads.length);
    for (const [index, lead] of leads.entries()) expect(dueAfterEnd[index]).toBeCloseTo(lead, 2);
  });

  it('cannot be had over what the vendor has forgotten, nor over a pull recording', async () => {
    const pushed = await lookUp(aPush(2, 5));
    const planned = await lookUp(
      anAnswer({ Status: 1, StartTime: '2026-11-21T17:00:00+08:00' }),
      'pull-record',
    );
    passedMs = 72 * hourMs;
    for (const answer of [pushed, planned]) {
      expect(await site.json(paths.runKeep(runIdOf(answer)), { method: 'PUT' })).toMatchObject({
        status: 409,
        code: 'keep-impossible',
      });
    }
  });

  it.each(['PUT', 'DELETE'])('of no run is not found: %s', async (method) => {
    for (const runId of ['A'.repeat(16), 'short']) {
      expect(await site.json(paths.runKeep(runId), { method })).toMatchObject({ code: 'not-found' });
    }
  });

  it('cannot be begun by another site’s page, nor by a form', async () => {
    const runId = runIdOf(await lookUp(aPush(2, 5)));
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(await site.json(paths.runKeep(runId), { method: 'PUT', headers })).toMatchObject({
      status: 403,
      code: 'foreign-origin',
    });
    expect(await site.json(paths.runKeep(runId), { method: 'PUT', body: 'a=b' })).toMatchObject({
      status: 415,
      code: 'not-json',
    });
  });
});

describe('what is kept', () => {
  it('is unavailable, and says so, while the database is', async () => {
    const answer = await lookUp(aPush(2, 5));
    home.loseDatabase();
    vendor.answer = anError(404, { Code: 'ResourceNotFound' });
    for (const path of [
      paths.runObservations(runIdOf(answer)),
      paths.observation(answer.run?.observationId ?? ''),
      paths.share('A'.repeat(22)),
    ]) {
      expect(await site.json(path)).toMatchObject({ status: 503, code: 'store-unavailable' });
    }
    await expect.poll(() => site.logged.join('')).toContain('store-unavailable');
  });
});
