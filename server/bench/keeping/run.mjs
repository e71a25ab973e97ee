// Measures what keeping answers costs, and what it withstands, and prints a table. Meant for a quiet machine; takes about six
// minutes and two gigabytes of disk. Needs a build (`npm run bench` at the top sees to that).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure, ms, print, tell } from '../figures.mjs';
import { median } from '../median.mjs';
import { startTasklens, startUpstream } from '../processes.mjs';
import { askSteadily } from '../steadily.mjs';
import { measureCrashes } from './crashes.mjs';
import { fill, perRun } from './fill.mjs';
import { multiply } from './multiply.mjs';
import { measureOpening } from './opening.mjs';
import { startPostgres } from '../../src/store/testing/postgres.mjs';
import { measurePurge } from './purge.mjs';

const rounds = 50;
const folder = mkdtempSync(join(tmpdir(), 'tasklens-bench-'));
const postgres = await startPostgres({ isDurable: true });
const postgresUrl = postgres.url('postgres');
try {
  print([
    ...(await figuresOfCrashes()),
    ...(await figuresOfSlowdown()),
    ...(await figuresOfSize()),
    ...(await figuresOfPurge()),
  ]);
} finally {
  await postgres.remove();
  rmSync(folder, { recursive: true });
}

async function figuresOfCrashes() {
  tell(`${rounds} crashes on SQLite`);
  const upstream = await startUpstream({ varies: true });
  const file = { DATABASE_URL: `file:${join(folder, 'crashes.sqlite')}` };
  let tasklens;
  const onSqlite = await measureCrashes({
    rounds,
    begin: async () => {
      tasklens = await startTasklens(upstream, file, { folder });
      return tasklens.origin;
    },
    crash: () => tasklens.kill(),
  });
  await tasklens.stop();

  tell(`${rounds} crashes on PostgreSQL`);
  let turn = 0;
  tasklens = null;
  const onPostgres = await measureCrashes({
    rounds,
    begin: async () => {
      tasklens ??= await startTasklens(upstream, { DATABASE_URL: postgresUrl }, { folder });
      return tasklens.origin;
    },
    // Now ours, now the database itself, with all its processes.
    crash: async () => {
      turn += 1;
      if (turn % 2 === 0) {
        await tasklens.kill();
        tasklens = null;
      } else {
        await postgres.kill();
        await startAgain(postgres);
      }
    },
  });
  await tasklens.stop();
  await upstream.stop();
  return [
    figureOfCrashes('SQLite', onSqlite),
    figureOfCrashes('PostgreSQL (Tasklens and the database in turns)', onPostgres),
  ];
}

/** Its other processes notice in their own time that their parent is gone; until then it cannot start anew. */
async function startAgain(killed) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await killed.start();
      return;
    } catch (fault) {
      if (attempt === 100) throw new Error('PostgreSQL does not start again', { cause: fault });
      await sleep(50);
    }
  }
}

function figureOfCrashes(where, { lost, acknowledged }) {
  return figure(
    `acknowledged observations lost over ${rounds} kill -9 under load, ${where}`,
    `${lost} of ${acknowledged.toLocaleString('en')}`,
    '0',
    lost === 0 && acknowledged > 0,
  );
}

async function figuresOfSlowdown() {
  tell('what keeping adds to a look-up');
  const upstream = await startUpstream({ varies: true });
  const databases = {
    nothing: 'memory:',
    SQLite: `file:${join(folder, 'slowdown.sqlite')}`,
    PostgreSQL: postgresUrl,
  };
  const taken = {};
  for (const [name, url] of Object.entries(databases)) {
    const tasklens = await startTasklens(upstream, { DATABASE_URL: url }, { folder });
    await askSteadily(tasklens.origin, { perSecond: 20, seconds: 3 });
    taken[name] = median(
      (await askSteadily(tasklens.origin, { perSecond: 20, seconds: 15 })).map(({ ms: each }) => each),
    );
    await tasklens.stop();
  }
  await upstream.stop();
  return ['SQLite', 'PostgreSQL'].map((name) => {
    const added = taken[name] - taken.nothing;
    return figure(
      `look-up slowed by keeping it on ${name}, median at 20 per second`,
      `${ms(added)} (${ms(taken[name])} : ${ms(taken.nothing)})`,
      '≤ 3 ms',
      added <= 3,
    );
  });
}

async function figuresOfSize() {
  const path = join(folder, 'million.sqlite');
  const seed = 20_000;
  const copies = 49;
  tell('disk per observation');
  const endMs = Date.now();
  await fill({ kind: 'file', path }, { observations: seed, endMs });
  const bytesEach = sizeOf('million.sqlite') / seed;

  tell(`a store of ${((copies + 1) * seed).toLocaleString('en')} observations`);
  multiply(path, copies);
  const picked = execFileSync(process.execPath, [join(import.meta.dirname, 'pick.mjs'), path, '1000']);
  const upstream = await startUpstream({ knowsNothing: true });
  const tasklens = await startTasklens(upstream, { DATABASE_URL: `file:${path}` }, { folder });
  const { share, pinned, upstreamAlone } = await measureOpening({
    tasklens,
    upstream,
    observationIds: JSON.parse(picked),
    runs: seed / perRun,
    endMs,
  });
  await tasklens.stop();
  await upstream.stop();
  rmSync(path);
  return [
    figure(
      'disk per observation of the reference mixed task (20,000, indexes included)',
      `${(bytesEach / 1000).toFixed(2)} kB`,
      '≤ 1.2 kB',
      bytesEach <= 1200,
    ),
    figure('of 1,000,000 observations: opening a share, 99th percentile', ms(share), '≤ 20 ms', share <= 20),
    figure(
      'the same, opening a pinned run that the vendor has forgotten',
      `${ms(pinned)} (the stand-in vendor’s part: ${ms(upstreamAlone)})`,
      '≤ 20 ms',
      pinned <= 20,
    ),
  ];
}

async function figuresOfPurge() {
  tell('a purge of 100,000 observations');
  const path = join(folder, 'purge.sqlite');
  const weekMs = 7 * 86_400_000;
  const [first] = await fill({ kind: 'file', path }, { observations: 100_000, endMs: Date.now() - weekMs });
  const upstream = await startUpstream({ varies: true });
  const tasklens = await startTasklens(
    upstream,
    { DATABASE_URL: `file:${path}`, KEEP_DAYS: '1' },
    { folder },
  );
  const { longest, median: usual, seconds } = await measurePurge(tasklens.origin, first);
  await tasklens.stop();
  await upstream.stop();
  return [
    figure(
      'purge of 100,000 observations: the longest look-up meanwhile, at 50 per second',
      `${ms(longest)} (median ${ms(usual)}, purged in ${seconds.toFixed(0)} s)`,
      '≤ 100 ms',
      longest <= 100,
    ),
  ];
}

/** With what belongs to it. */
function sizeOf(name) {
  return readdirSync(folder)
    .filter((file) => file.startsWith(name))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
