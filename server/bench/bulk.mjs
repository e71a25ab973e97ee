// Measures many look-ups at once: whether each action's rate is used up and never passed, and how long a person waits
// meanwhile. Prints a table; takes about half a minute. Needs a build.
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { figure, ms, print, tell } from './figures.mjs';
import { median } from './median.mjs';
import { startTasklens, startUpstream } from './processes.mjs';

const rowsOfEach = 200;
/** What the vendor allows, calls per second, and what people ask for meanwhile. */
const kinds = [
  { kind: 'single-push', action: 'GetPushSingleStreamToCDNTask', allowed: 60, interactive: 10 },
  { kind: 'mixed-push', action: 'GetPushMixedStreamToCDNTask', allowed: 60, interactive: 10 },
  { kind: 'webcast', action: 'GetWebCastTask', allowed: 60, interactive: 10 },
  { kind: 'record', action: 'GetRecordTask', allowed: 60, interactive: 10 },
  { kind: 'pull-record', action: 'GetPullRecordTask', allowed: 10, interactive: 2 },
];

tell(`a job of ${(kinds.length * rowsOfEach).toLocaleString('en')} look-ups`);
const upstream = await startUpstream({
  limit: Object.fromEntries(kinds.map(({ action, allowed }) => [action, allowed])),
  latencyMs: 50,
  notes: true,
});
const tasklens = await startTasklens(upstream, {
  LIVE_ENDPOINT: upstream.origin,
  RTC_QPS: '60',
  LIVE_QPS: '10',
  VENDOR_QPS_SHARE: '1',
});
const pool = new Pool(tasklens.origin, { connections: 64 });

await countFound(await create(kinds.flatMap((kind) => rowsOf(kind, 'warm-up', 20))));
const before = (await upstream.count()).arrivals;

const rows = kinds.flatMap((kind) => rowsOf(kind, 'row', rowsOfEach));
const id = await create(rows);
const [waits, found] = await Promise.all([Promise.all(kinds.map(askMeanwhile)), countFound(id)]);
const { arrivals, throttled, calls } = await upstream.count();
await pool.close();
await tasklens.stop();
await upstream.stop();

print([
  figure('rows found', `${found} of ${rows.length}`, 'all', found === rows.length),
  ...kinds.flatMap(({ action, allowed }) =>
    figuresOfRate(action, allowed, arrivals[action].slice(before[action].length)),
  ),
  figure('calls throttled by the vendor', `${throttled} : ${calls}`, 'none', throttled === 0),
  figureOfWait('a call a 60th of a second', waits.slice(0, 4).flat(), 100),
  figureOfWait('a call a 10th of a second (they leave 107 ms apart)', waits.slice(4).flat()),
]);

function rowsOf({ kind }, name, count) {
  return Array.from({ length: count }, (_, n) => ({
    kind,
    appId: 'bench',
    roomId: 'room',
    taskId: `${name}-${n}`,
  }));
}

/** The interactive look-ups of one kind, evenly for as long as its rows last; gives the ms that each waited in our queue. */
async function askMeanwhile({ kind, allowed, interactive }) {
  const lastsMs = (rowsOfEach / allowed) * 1000;
  const startedAt = performance.now();
  const asked = [];
  for (let n = 0; (n * 1000) / interactive < lastsMs; n += 1) {
    const dueMs = startedAt + (n * 1000) / interactive - performance.now();
    if (dueMs > 0) await sleep(dueMs);
    asked.push(askOne(kind, `person-${n}`));
  }
  return Promise.all(asked);
}

async function askOne(kind, taskId) {
  const room = kind === 'pull-record' ? '' : 'appId=bench&roomId=room&';
  const path = `/api/v1/tasks/${kind}?${room}taskId=${taskId}`;
  const { statusCode, headers, body } = await pool.request({ method: 'GET', path });
  await body.text();
  if (statusCode !== 200) throw new Error(`an interactive look-up was answered with ${statusCode}`);
  return Number(/queue;dur=([\d.]+)/.exec(headers['server-timing'])[1]);
}

/** How many rows were found; resolves when the job has ended. */
async function countFound(id) {
  const { body } = await pool.request({ method: 'GET', path: `/api/v1/bulk/${id}/results` });
  const lines = (await body.text()).trimEnd().split('\n');
  return lines.filter((line) => JSON.parse(line).outcome === 'found').length;
}

async function create(rows) {
  const request = { method: 'POST', path: '/api/v1/bulk', headers: { 'content-type': 'application/json' } };
  const { body } = await pool.request({ ...request, body: JSON.stringify({ rows }) });
  return (await body.json()).id;
}

function figuresOfRate(action, allowed, times) {
  const achieved = ((times.length - 1) * 1000) / (times.at(-1) - times[0]);
  const most = Math.max(
    ...times.map((time, n) => times.slice(n).filter((other) => other < time + 1000).length),
  );
  return [
    figure(
      `achieved : allowed, ${action}`,
      `${(achieved / allowed).toFixed(3)} (${times.length} calls in ${((times.at(-1) - times[0]) / 1000).toFixed(1)} s)`,
      '≥ 0.93',
      achieved / allowed >= 0.93,
    ),
    figure(
      'its fullest sliding second at the vendor’s',
      `${most} : ${allowed}`,
      `≤ ${allowed}`,
      most <= allowed,
    ),
  ];
}

function figureOfWait(which, waits, asked = Infinity) {
  const sorted = waits.toSorted((a, b) => a - b);
  const worst = sorted.at(-1);
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1];
  return figure(
    `interactive look-ups meanwhile wait in the queue, ${which}`,
    `median ${ms(median(waits))}, 99th percentile ${ms(p99)}, worst ${ms(worst)} (${waits.length})`,
    asked === Infinity ? '' : `≤ ${asked} ms`,
    worst <= asked,
  );
}
