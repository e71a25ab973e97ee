// Measures Tasklens against what it could have been, each pair in one run on one machine, and prints a table.
// Meant for a quiet machine; takes about two minutes. Needs a build (`npm run bench` at the top sees to that).
import { measureClues } from './clues.mjs';
import { figure, ms, perSecond, print, tell } from './figures.mjs';
import { measureLookUps } from './lookUps.mjs';
import { median } from './median.mjs';
import { load } from './load.mjs';
import { startRelay, startTasklens, startUpstream } from './processes.mjs';
import { measureSignatures } from './signatures.mjs';
import { askSteadily } from './steadily.mjs';

const figures = [
  ...(await figureOfSignatures()),
  ...(await figuresOfClues()),
  ...(await figuresAgainstRelay()),
  ...(await figuresOfMemory()),
  ...(await figuresOfRateLimit()),
];
print(figures);

async function figureOfSignatures() {
  tell('signatures');
  const { ours, theirs } = await measureSignatures();
  const measured = `${(ours / theirs).toFixed(1)} (${perSecond(ours)} : ${perSecond(theirs)})`;
  return [figure('signatures, ours : vendor’s Signer', measured, '≥ 12', ours / theirs >= 12)];
}

async function figuresOfClues() {
  tell('clues');
  const measured = await measureClues();
  return measured.map(({ name, median, worst }) =>
    figure(
      `clues read from 1 MB of ${name}, median of 20`,
      `${ms(median)} (worst ${ms(worst)})`,
      '≤ 50 ms',
      median <= 50,
    ),
  );
}

async function figuresAgainstRelay() {
  tell('start-up');
  const upstream = await startUpstream();
  const startUps = { tasklens: [], relay: [] };
  for (let round = 0; round < 5; round += 1) {
    for (const [name, start] of [
      ['tasklens', startTasklens],
      ['relay', startRelay],
    ]) {
      const started = await start(upstream);
      startUps[name].push(started.startUpMs);
      await started.stop();
    }
  }
  const tasklens = await startTasklens(upstream);
  const relay = await startRelay(upstream);

  tell('look-ups at 20 per second');
  const pace = { perSecond: 20, seconds: 10 };
  await askSteadily(tasklens.origin, { ...pace, seconds: 1 });
  await askSteadily(relay.origin, { ...pace, seconds: 1 });
  const calm = {
    tasklens: median((await askSteadily(tasklens.origin, pace)).map(({ ms }) => ms)),
    relay: median((await askSteadily(relay.origin, pace)).map(({ ms }) => ms)),
  };

  tell('look-ups at full load');
  const speed = await measureLookUps({ tasklens, relay });
  for (const started of [tasklens, relay, upstream]) await started.stop();

  const starts = { tasklens: median(startUps.tasklens), relay: median(startUps.relay) };
  return [
    figureOfSpeed('every id new', speed.everyIdNew),
    figureOfSpeed('1,000 ids at random', speed.thousandIds),
    figureOfSpeed('one id', speed.oneId),
    figure(
      'latency at 20 look-ups per second, Tasklens : bare relay, median',
      `${(calm.tasklens / calm.relay).toFixed(2)} (${ms(calm.tasklens)} : ${ms(calm.relay)}, ${ms(calm.tasklens - calm.relay)} added)`,
    ),
    figure(
      'start-up, Tasklens : bare relay, median of 5',
      `${(starts.tasklens / starts.relay).toFixed(2)} (${ms(starts.tasklens)} : ${ms(starts.relay)})`,
    ),
  ];
}

function figureOfSpeed(which, { tasklens, relay }) {
  const ratio = tasklens / relay;
  return figure(
    `look-ups per second, Tasklens : bare relay, 16 connections, ${which}`,
    `${ratio.toFixed(2)} (${perSecond(tasklens)} : ${perSecond(relay)})`,
    '≥ 0.6',
    ratio >= 0.6,
  );
}

async function figuresOfMemory() {
  tell('memory');
  const upstream = await startUpstream();
  const tasklens = await startTasklens(upstream);
  const residentAfter = async () => {
    await load(tasklens.origin, { idOf: (n) => `task-${n % 1000}`, amount: 10_000 });
    return readResidentMB(tasklens);
  };
  const first = await residentAfter();
  const second = await residentAfter();
  await tasklens.stop();
  await upstream.stop();
  return [
    figure(
      'resident memory after 10,000 look-ups, 1,000 distinct ids',
      `${first.toFixed(0)} MB`,
      '≤ 150 MB',
      first <= 150,
    ),
    figure(
      'the same after 10,000 more : after the first',
      `${(second / first).toFixed(2)} (${second.toFixed(0)} MB)`,
      'not growing (≤ 1.05)',
      second / first <= 1.05,
    ),
  ];
}

async function figuresOfRateLimit() {
  tell('60 look-ups per second for 20 s');
  const limit = 60;
  const upstream = await startUpstream({ limit });
  const tasklens = await startTasklens(upstream, { RTC_QPS: String(limit), VENDOR_QPS_SHARE: '1' });
  const answers = await askSteadily(tasklens.origin, { perSecond: limit, seconds: 20 });
  const { calls, mostPerSecond, throttled } = await upstream.count();
  await tasklens.stop();
  await upstream.stop();
  const answered = answers.filter(({ statusCode }) => statusCode === 200).length;
  return [
    figure(
      '60 per second asked for 20 s, limit 60: the vendor’s fullest sliding second',
      `${mostPerSecond} : ${limit} (${calls} calls, ${answered} of ${answers.length} look-ups answered)`,
      '≤ 60',
      mostPerSecond <= limit,
    ),
    figure('of these throttled by the vendor', `${throttled} : ${calls}`, 'none', throttled === 0),
  ];
}

async function readResidentMB({ origin }) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)[1]) / 1e6;
}
