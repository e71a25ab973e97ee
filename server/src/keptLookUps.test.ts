import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lookUpAnswerSchema, type AnswerOf } from './contract/lookup.ts';
import { problemSchema, type Problem } from './contract/problem.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { anAnswer, anError, requestId } from './vendor/testing/answers.ts';
import { startLoopback, type Answer } from './vendor/testing/loopback.ts';
import { createVirtualClock } from './vendor/testing/virtualClock.ts';

// What a look-up answers once something is kept: the whole server over its database, and a vendor that changes its mind.

const hourMs = 3_600_000;
const startMs = Date.now() - 2 * hourMs;
const longAgoMs = Date.now() - 73 * hourMs;
const laterMs = startMs + hourMs;

const gone = anError(404, { Code: 'ResourceNotFound' });
const denies = anError(403, { Code: 'AccessDenied', CodeN: 100013 });
const hangs: Answer = () => undefined;

function aRun(start: number | undefined, members: object = { Status: 2 }): Answer {
  return anAnswer({ RecordTask: { ...members, StartTime: start } });
}

function toIso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

let home: Home;
let vendor: Awaited<ReturnType<typeof startLoopback>> & { answer: Answer };
const sites: Site[] = [];

beforeEach(async () => {
  home = makeHome();
  const loopback = await startLoopback((...call) => {
    vendor.answer(...call);
  });
  vendor = Object.assign(loopback, { answer: gone });
});
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.stop()));
  await vendor.close();
  home.remove();
});

async function startUp(options: Parameters<typeof startSite>[2] = {}): Promise<Site> {
  const site = await startSite(home, vendor.origin, options);
  sites.push(site);
  return site;
}

const path = 'api/v1/tasks/record?appId=app&roomId=room&taskId=task&fresh=1';

async function lookUp(site: Site, more = ''): Promise<AnswerOf<'record'>> {
  const answer = z.parse(lookUpAnswerSchema, await site.json(path + more));
  if (answer.kind !== 'record') throw new Error(answer.kind);
  return answer;
}

async function fail(site: Site, more = ''): Promise<Problem> {
  return z.parse(problemSchema, await site.json(path + more));
}

describe('a look-up', () => {
  it('names the run it found and what was kept of it', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    const first = await lookUp(site);
    expect(first).toMatchObject({ origin: 'live', run: { startTime: toIso(startMs), kept: true } });
    expect(first.run).toMatchObject({ firstSeenAt: first.observedAt, lastSeenAt: first.observedAt });
    const second = await lookUp(site);
    expect(second.run).toEqual({ ...first.run, lastSeenAt: second.observedAt });
    vendor.answer = aRun(startMs, { Status: 3 });
    const third = await lookUp(site);
    expect(third.run?.id).toBe(first.run?.id);
    expect(third.run?.observationId).not.toBe(first.run?.observationId);
  });

  it('that joins another, or comes within the second, names the same', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    const soon = path.replace('&fresh=1', '');
    const [one, other] = await Promise.all([site.json(soon), site.json(soon)]);
    const third = await site.json(soon);
    const first = z.parse(lookUpAnswerSchema, one);
    for (const again of [other, third]) expect(again).toMatchObject({ run: first.run });
    expect(vendor.requests).toHaveLength(1);
  });

  it('is answered though its answer cannot be kept, which the log says once and the metrics count', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    await lookUp(site);
    home.loseDatabase();
    const runs = [await lookUp(site), await lookUp(site), await lookUp(site)].map(({ run }) => run);
    for (const run of runs) {
      expect(run).toEqual({
        id: null,
        startTime: toIso(startMs),
        observationId: null,
        firstSeenAt: null,
        lastSeenAt: null,
        kept: false,
      });
    }
    expect(await (await site.fetch('metrics')).text()).toContain('tasklens_not_kept_total 3');
    expect(site.logged.filter((line) => line.includes('what is kept cannot be reached'))).toHaveLength(1);
    expect((await site.fetch('readyz')).status).toBe(503);
  });

  it('of a server that keeps nothing says so, and what is kept is nowhere', async () => {
    const site = await startUp({ env: { DATABASE_URL: 'memory:' } });
    vendor.answer = aRun(startMs);
    expect((await lookUp(site)).run).toMatchObject({ id: null, startTime: toIso(startMs), kept: false });
    for (const nowhere of [
      'api/v1/shares',
      'api/v1/observations/aaaaaaaaaaaaaaaa',
      'api/v1/runs/aaaaaaaaaaaaaaaa/observations',
    ]) {
      expect(await site.json(nowhere)).toMatchObject({ code: 'not-found' });
    }
    expect(await fail(site, '&run=1')).toMatchObject({ code: 'run-not-kept' });
    expect(await (await site.fetch('metrics')).text()).toContain('tasklens_not_kept_total 0');
  });
});

describe('a link to a run', () => {
  const pin = `&run=${startMs}`;

  it('shows the vendor’s answer while that is of this run', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    const answer = await lookUp(site, pin);
    expect(answer).toMatchObject({ origin: 'live', run: { kept: true } });
    expect(answer).not.toHaveProperty('notLiveBecause');
    expect(answer.run).not.toHaveProperty('newer');
  });

  it('shows what was kept when the vendor answers with a later run, and keeps that one as well', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    const before = await lookUp(site);
    vendor.answer = aRun(laterMs);
    for (const watch of ['', '&watch=1']) {
      expect(await lookUp(site, pin + watch)).toEqual({
        ...before,
        origin: 'snapshot',
        notLiveBecause: 'other-run',
        run: { ...before.run, newer: { startTime: toIso(laterMs) } },
      });
    }
    vendor.answer = gone;
    expect(await lookUp(site, `&run=${laterMs}`)).toMatchObject({ origin: 'snapshot' });
  });

  it('says of a later run only: one that the vendor dug up from before is none', async () => {
    const site = await startUp();
    vendor.answer = aRun(laterMs);
    await lookUp(site);
    vendor.answer = aRun(startMs);
    const { notLiveBecause, run } = await lookUp(site, `&run=${laterMs}`);
    expect(notLiveBecause).toBe('other-run');
    expect(run).not.toHaveProperty('newer');
    expect((await lookUp(site)).run).toMatchObject({ newer: { startTime: toIso(laterMs) } });
  });

  it('that nobody kept says so, and which run there is', async () => {
    const site = await startUp();
    vendor.answer = aRun(laterMs);
    expect(await fail(site, pin)).toMatchObject({
      status: 404,
      code: 'run-not-kept',
      newer: { startTime: toIso(laterMs) },
    });
    vendor.answer = aRun(undefined);
    expect(await fail(site, pin)).not.toHaveProperty('newer');
  });

  it.each([
    ['forgets it too early', startMs, 'not-found'],
    ['forgets it after 72 hours', longAgoMs, 'past-window'],
  ])('shows what was kept when the vendor %s', async (_how, start, notLiveBecause) => {
    const site = await startUp();
    vendor.answer = aRun(start);
    const { observedAt, run } = await lookUp(site);
    vendor.answer = gone;
    for (const more of [`&run=${start}`, '']) {
      const answer = await lookUp(site, more);
      expect(answer).toMatchObject({ origin: 'snapshot', notLiveBecause, observedAt, run });
      expect(answer).not.toHaveProperty('vendorProblem');
    }
  });

  it.each<[string, Answer]>([
    ['vendor-denied', denies],
    ['vendor-rejected', anError(400, { Code: 'InvalidParameter.NotExistAppId' })],
    ['vendor-throttled', anError(429, { Code: 'FlowLimitExceeded', CodeN: 100018 })],
    ['vendor-unavailable', anError(500, { Code: 'InternalError' })],
    ['vendor-unreadable', anAnswer(['a', 'list'])],
  ])('shows what was kept when the vendor fails with %s', async (code, answer) => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    await lookUp(site);
    vendor.answer = answer;
    for (const more of [pin, '']) {
      expect(await lookUp(site, more)).toMatchObject({
        origin: 'snapshot',
        notLiveBecause: 'vendor-unavailable',
        vendorProblem: { code, requestId },
      });
    }
    expect(await (await site.fetch('metrics')).text()).toContain(
      'tasklens_kept_answers_total{kind="record",because="vendor-unavailable"} 2',
    );
  });

  it('is told of the failure when its page watches, and has the answer already', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    await lookUp(site);
    vendor.answer = denies;
    expect(await fail(site, `${pin}&watch=1`)).toMatchObject({ code: 'vendor-denied' });
    vendor.answer = gone;
    expect(await fail(site, `${pin}&watch=1`)).toMatchObject({ code: 'task-not-found' });
  });

  it('that is not kept gets the vendor’s problem, and hears that nothing was ever seen', async () => {
    const site = await startUp();
    vendor.answer = denies;
    expect(await fail(site, pin)).toMatchObject({ code: 'vendor-denied' });
    vendor.answer = gone;
    for (const more of [pin, '']) {
      const { code, detail } = await fail(site, more);
      expect(code).toBe('task-not-found');
      expect(detail).toContain('Nothing of it is kept here either.');
    }
  });

  it('is answered after 2.5 s when the vendor is slow, and what it brings after all is kept', async () => {
    const clock = createVirtualClock(Date.now());
    const site = await startUp({ clock });
    vendor.answer = aRun(startMs);
    await lookUp(site);
    const held: Parameters<Answer>[] = [];
    vendor.answer = (...call) => held.push(call);
    const asked = lookUp(site, pin);
    await expect.poll(() => held).toHaveLength(1);
    clock.advanceTo(clock.elapsed() + 2500);
    expect(await asked).toMatchObject({
      origin: 'snapshot',
      notLiveBecause: 'vendor-unavailable',
      vendorProblem: { code: 'vendor-timeout' },
    });
    for (const call of held) aRun(laterMs)(...call);
    vendor.answer = gone;
    await expect
      .poll(() => lookUp(site, pin))
      .toMatchObject({
        run: { newer: { startTime: toIso(laterMs) } },
      });
  });

  it('waits for a slow vendor as long as ever when nothing is kept', async () => {
    const clock = createVirtualClock(Date.now());
    const site = await startUp({ clock });
    const held: Parameters<Answer>[] = [];
    vendor.answer = (...call) => held.push(call);
    const asked = lookUp(site, pin);
    await expect.poll(() => held).toHaveLength(1);
    clock.advanceTo(clock.elapsed() + 9000);
    for (const call of held) aRun(startMs)(...call);
    expect(await asked).toMatchObject({ origin: 'live' });
  });

  it('does not take demo answers for the account’s', async () => {
    vendor.answer = aRun(startMs);
    const account = await startUp();
    await lookUp(account);
    await sites.pop()?.stop();
    const demo = await startUp({ account: { accessKeyId: '', secretKey: '' } });
    expect(await fail(demo, pin)).toMatchObject({ code: 'vendor-rejected' }); // by the stand-in
  });

  it('says so when what it asks for cannot be read', async () => {
    const site = await startUp();
    vendor.answer = aRun(startMs);
    await lookUp(site);
    home.loseDatabase();
    vendor.answer = aRun(laterMs);
    expect(await fail(site, pin)).toMatchObject({ status: 503, code: 'store-unavailable' });
    vendor.answer = denies;
    expect(await fail(site, pin)).toMatchObject({ code: 'vendor-denied' });
    vendor.answer = gone;
    expect((await fail(site, pin)).detail).not.toContain('kept here');
  });

  it('is opened by a later server over the same data', async () => {
    vendor.answer = aRun(startMs);
    const before = await lookUp(await startUp());
    await sites.pop()?.stop();
    vendor.answer = hangs;
    await vendor.close();
    expect(await lookUp(await startUp(), pin)).toMatchObject({
      origin: 'snapshot',
      observedAt: before.observedAt,
      task: before.task,
      verdict: before.verdict,
      raw: before.raw,
      run: before.run,
    });
  });
});
