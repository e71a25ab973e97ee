import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  bulkJobSchema,
  bulkLineSchema,
  createdBulkSchema,
  type BulkLine,
  type BulkResult,
  type BulkRow,
} from './contract/bulk.ts';
import { paths } from './contract/paths.ts';
import { newPostgres } from './store/testing/databases.ts';
import { makeHome, startSite, type Home, type Site } from './testing/startSite.ts';
import { anAnswer, anError } from './vendor/testing/answers.ts';
import { startLoopback, type Answer, type SeenRequest } from './vendor/testing/loopback.ts';

// Many look-ups at once: the whole server over its database, and a vendor that knows every task but those that say otherwise.

const startMs = Date.parse('2026-11-21T09:00:00Z');

const aTask: Record<string, Answer> = {
  GetPushSingleStreamToCDNTask: anAnswer({ PushSingleStreamToCDNTask: { Status: 2, StartTime: startMs } }),
  GetPushMixedStreamToCDNTask: anAnswer({ PushMixedStreamToCDNTask: { Status: 2, StartTime: startMs } }),
  GetWebCastTask: anAnswer({ WebCastTask: { Status: 2, StartTime: startMs } }),
  GetRecordTask: anAnswer({ RecordTask: { Status: 2, StartTime: startMs } }),
  GetPullRecordTask: anAnswer({ Status: 2, StartTime: '2026-11-21T17:00:00+08:00' }),
};
const unknownTask = anError(404, { Code: 'ResourceNotFound' });
const denial = anError(403, { Code: 'AccessDenied', CodeN: 100013 });

const actionOf = ({ url }: SeenRequest) => new URL(url, 'http://vendor').searchParams.get('Action') ?? '';
/** The task that is asked for, or the user in its place. */
function taskOf({ url, body }: SeenRequest): string {
  const { searchParams } = new URL(url, 'http://vendor');
  if (body !== '') return (JSON.parse(body) as { TaskID: string }).TaskID;
  return [searchParams.get('TaskId'), searchParams.get('UserId')].find((id) => id) ?? '';
}

/** Answers by what the task id begins with. A `held` one is answered once `release` has been called. */
const answerById: Answer = (response, seen, nth) => {
  const task = taskOf(seen);
  const action = actionOf(seen);
  const isAbsent = task.startsWith('gone') || (task.startsWith('only-record') && action !== 'GetRecordTask');
  const answer = isAbsent ? unknownTask : task.startsWith('denied') ? denial : aTask[action];
  const send = () => answer?.(response, seen, nth);
  if (task.startsWith('held') && holds !== null) holds.push(send);
  else send();
};

let holds: (() => void)[] | null;
function release(): void {
  const held = holds ?? [];
  holds = null;
  for (const send of held) send();
}

let home: Home;
let vendor: Awaited<ReturnType<typeof startLoopback>>;
const sites: Site[] = [];

beforeEach(async () => {
  holds = [];
  home = makeHome();
  vendor = await startLoopback(answerById);
});
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.stop()));
  await vendor.close();
  home.remove();
});

async function startUp(env: Record<string, string> = {}): Promise<Site> {
  const site = await startSite(home, vendor.origin, { env });
  sites.push(site);
  return site;
}

const record = (taskId: string): BulkRow => ({ kind: 'record', appId: 'app', roomId: 'room', taskId });
const askedFor = (taskId: string) => vendor.requests.filter((seen) => taskOf(seen) === taskId).length;

function post(site: Site, body: unknown, headers: Record<string, string> = {}) {
  return site.fetch(paths.bulk, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function create(site: Site, rows: BulkRow[]): Promise<string> {
  const response = await post(site, { rows });
  expect(response.status).toBe(202);
  const created = z.parse(createdBulkSchema, await response.json());
  expect(created.rows).toBe(rows.length);
  return created.id;
}

async function readJob(site: Site, id: string) {
  return z.parse(bulkJobSchema, await site.json(paths.bulkJob(id)));
}

/** Line by line, as they come. */
async function* follow(site: Site, id: string, after?: string): AsyncGenerator<BulkLine> {
  const response = await site.fetch(paths.bulkResults(id) + (after === undefined ? '' : `?after=${after}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  if (response.body === null) throw new Error('no body');
  for await (const line of createInterface({ input: Readable.fromWeb(response.body) })) {
    yield z.parse(bulkLineSchema, JSON.parse(line));
  }
}

/** All results, in the order of the rows, and the line after them. */
async function readAll(site: Site, id: string, after?: string) {
  const results: BulkResult[] = [];
  let end: BulkLine | null = null;
  for await (const line of follow(site, id, after)) {
    expect(end).toBeNull();
    if ('done' in line) end = line;
    else results.push(line);
  }
  return { results: results.toSorted((one, other) => one.row - other.row), end };
}

const done = { done: true, state: 'done' };

describe('a job', () => {
  it('looks up tasks of every kind, and what is wrong with a row is that row’s result', async () => {
    const site = await startUp();
    const ids = { appId: 'app', roomId: 'room', taskId: 'task' };
    const rows: BulkRow[] = [
      { kind: 'single-push', ...ids, userId: 'user' },
      { kind: 'mixed-push', appId: 'app', roomId: 'room', userId: 'user' },
      { kind: 'webcast', ...ids },
      { kind: 'record', ...ids, userId: 'of no use to this kind' },
      { kind: 'pull-record', ...ids },
      record('gone'),
      { kind: 'record', appId: 'app', taskId: '  ' },
      record('täsk'),
      record('denied'),
      {},
    ];
    const id = await create(site, rows);
    const { results, end } = await readAll(site, id);
    expect(end).toEqual(done);
    expect(results).toMatchObject([
      { outcome: 'found', kind: 'single-push', status: { name: 'running' }, origin: 'live', others: 0 },
      { outcome: 'found', kind: 'mixed-push', verdict: { tone: expect.any(String) as string } },
      { outcome: 'found', kind: 'webcast' },
      {
        outcome: 'found',
        query: { profile: 'default', ...ids },
        startTime: new Date(startMs).toISOString(),
        link: `tasks/record?appId=app&roomId=room&taskId=task&run=${startMs}`,
      },
      { outcome: 'found', kind: 'pull-record', query: { profile: 'default', taskId: 'task' } },
      { outcome: 'not-found' },
      { outcome: 'not-tried', missing: ['roomId', 'taskId'], errors: [] },
      {
        outcome: 'not-tried',
        missing: [],
        errors: [{ field: 'taskId', code: 'illegal-character', character: 'ä', position: 1 }],
      },
      { outcome: 'failed', problem: { code: 'vendor-denied', status: 502 } },
      { outcome: 'not-tried', missing: ['taskId'] },
    ]);
    expect(results.map(({ row, asked }) => ({ row, asked }))).toEqual(
      rows.map((asked, row) => ({ row, asked })),
    );
    const job = await readJob(site, id);
    expect(job).toMatchObject({
      id,
      state: 'done',
      rows: 10,
      counts: { found: 5, 'not-found': 1, 'not-tried': 3, failed: 1 },
      ratePerSecond: null,
      secondsLeft: null,
    });
    expect(Date.parse(job.endedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(job.createdAt));
    const metrics = await (await site.fetch('metrics')).text();
    expect(metrics).toContain('tasklens_bulk_jobs 0');
    expect(metrics).toContain('tasklens_bulk_rows_total{outcome="found"} 5');
  });

  it('asks once for equal rows, and gives each its result', async () => {
    const site = await startUp();
    const rows = Array.from({ length: 30 }, (_, n) => record(n % 3 === 0 ? 'same' : ` same${' '.repeat(n)}`));
    const { results } = await readAll(site, await create(site, rows));
    expect(results.map(({ row }) => row)).toEqual(rows.map((_, row) => row));
    expect(askedFor('same')).toBe(1);
  });

  it('finds a row that names no kind', async () => {
    const site = await startUp();
    const ids = { appId: 'app', roomId: 'room' };
    const { results } = await readAll(
      site,
      await create(site, [{ ...ids, taskId: 'only-record' }, { ...ids, taskId: 'gone' }, { roomId: 'room' }]),
    );
    expect(results).toMatchObject([
      { outcome: 'found', kind: 'record', query: { taskId: 'only-record' }, others: 0 },
      { outcome: 'not-found' },
      { outcome: 'not-tried', missing: ['taskId'] },
    ]);
  });

  it('shows rows as they end, and goes on from a cursor', async () => {
    const site = await startUp();
    const id = await create(site, [record('held'), record('first')]);
    const reading = follow(site, id);
    const first = (await reading.next()).value as BulkResult;
    expect(first).toMatchObject({ row: 1, outcome: 'found' });
    expect(await readJob(site, id)).toMatchObject({ state: 'running', counts: { found: 1 }, endedAt: null });
    release();
    expect((await reading.next()).value).toMatchObject({ row: 0, outcome: 'found' });
    expect((await reading.next()).value).toEqual(done);
    expect((await readAll(site, id, first.cursor)).results.map(({ row }) => row)).toEqual([0]);
    expect(await readAll(site, id, '2')).toEqual({ results: [], end: done });
  });

  it('that is cancelled asks nothing more, and what has ended stays', async () => {
    const site = await startUp({ RTC_QPS: '1', VENDOR_QPS_SHARE: '1' });
    const id = await create(site, [
      record('first'),
      ...Array.from({ length: 50 }, (_, n) => record(`t${n}`)),
    ]);
    const reading = follow(site, id);
    expect((await reading.next()).value).toMatchObject({ row: 0 });
    expect((await site.fetch(paths.bulkJob(id), { method: 'DELETE' })).status).toBe(204);
    const rest = [];
    for await (const line of reading) rest.push(line);
    expect(rest.at(-1)).toEqual({ done: true, state: 'cancelled' });
    expect((await site.fetch(paths.bulkJob(id), { method: 'DELETE' })).status).toBe(204);
    const job = await readJob(site, id);
    expect(job).toMatchObject({ state: 'cancelled', rows: 51 });
    expect(job.counts.found).toBe(rest.length);
    await expect.poll(async () => (await site.fetch('metrics')).text()).toContain('tasklens_bulk_jobs 0');
  });

  it('outlives the server that began it, and asks nothing again that has ended', async () => {
    const before = await startUp();
    const rows = [...Array.from({ length: 20 }, (_, n) => record(`t${n}`)), record('held')];
    const id = await create(before, rows);
    const reading = follow(before, id);
    for (let n = 0; n < 20; n += 1) expect((await reading.next()).value).toMatchObject({ outcome: 'found' });
    await sites.pop()?.stop();
    expect((await reading.next()).done).toBe(true); // without an end: whoever reads goes on

    release();
    const after = await startUp();
    const { results, end } = await readAll(after, id);
    expect(results.map(({ row, outcome }) => [row, outcome])).toEqual(rows.map((_, row) => [row, 'found']));
    expect(end).toEqual(done);
    for (let n = 0; n < 20; n += 1) expect(askedFor(`t${n}`)).toBe(1);
  });

  it('of one server is seen on another, and worked on by one', async () => {
    const { url, remove } = await newPostgres();
    const [one, other] = [await startUp({ DATABASE_URL: url }), await startUp({ DATABASE_URL: url })];
    const rows = [...Array.from({ length: 40 }, (_, n) => record(`t${n}`)), record('held')];
    const id = await create(one, rows);
    const reading = follow(other, id);
    for (let n = 0; n < 40; n += 1) expect((await reading.next()).value).toMatchObject({ outcome: 'found' });
    release();
    expect((await reading.next()).value).toMatchObject({ row: 40 });
    expect((await reading.next()).value).toEqual(done);
    for (const { taskId = '' } of rows) expect(askedFor(taskId)).toBe(1);

    holds = [];
    const another = await create(one, [record('held-again')]);
    await expect.poll(() => holds?.length).toBe(1);
    expect((await other.fetch(paths.bulkJob(another), { method: 'DELETE' })).status).toBe(204);
    expect(await readAll(one, another)).toEqual({ results: [], end: { done: true, state: 'cancelled' } });
    await Promise.all(sites.splice(0).map((site) => site.stop()));
    await remove();
  });

  it('is made by its path, below the sub-path', async () => {
    const site = await startUp({ BASE_PATH: '/tasklens/' });
    const response = await post(site, { rows: [record('task')] });
    const { id } = z.parse(createdBulkSchema, await response.json());
    expect(response.headers.get('location')).toBe(`/tasklens/${paths.bulkJob(id)}`);
  });
});

describe('what cannot be a job', () => {
  it.each<[string, unknown, string]>([
    ['no rows', { rows: [] }, 'rows'],
    ['over 1,000 rows', { rows: Array.from({ length: 1001 }, () => ({})) }, 'rows'],
    ['another kind', { rows: [{}, { kind: 'video' }] }, 'rows.1.kind'],
    ['another member', { rows: [{ room: 'room' }] }, 'room'],
    ['an id over 1,024 characters', { rows: [{ taskId: 'x'.repeat(1025) }] }, 'rows.0.taskId'],
    ['an account that is not there', { rows: [{}], profile: 'eu' }, 'profile'],
  ])('is refused: %s', async (_what, body, field) => {
    const response = await post(await startUp(), body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-query', errors: [{ field }] });
  });

  it('is refused over 2 MB, and from another site’s page', async () => {
    const site = await startUp();
    expect((await post(site, { rows: [{ taskId: 'x'.repeat(2 ** 21) }] })).status).toBe(413);
    expect((await post(site, { rows: [{}] }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('has no results, no state and no end', async () => {
    const site = await startUp();
    for (const id of ['A'.repeat(22), 'short']) {
      expect(await site.json(paths.bulkJob(id))).toMatchObject({ code: 'not-found' });
      expect(await site.json(paths.bulkResults(id))).toMatchObject({ code: 'not-found' });
      expect(await site.json(paths.bulkJob(id), { method: 'DELETE' })).toMatchObject({ code: 'not-found' });
    }
  });

  it('is a job on a server that keeps nothing', async () => {
    const site = await startUp({ DATABASE_URL: 'memory:' });
    expect(await (await post(site, { rows: [record('task')] })).json()).toMatchObject({ code: 'not-found' });
    expect(await site.json(paths.bulkJob('A'.repeat(22)))).toMatchObject({ code: 'not-found' });
  });

  it.each(['after=x', 'after=-1', 'after=', 'after=1&after=2', 'before=1'])(
    'are results %s',
    async (query) => {
      const site = await startUp();
      const id = await create(site, [record('task')]);
      const answer = await site.json(`${paths.bulkResults(id)}?${query}`);
      expect(answer).toMatchObject({ code: 'invalid-query', errors: [{ field: query.split('=')[0] }] });
    },
  );
});
