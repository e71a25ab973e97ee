import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { queryOf, startOf } from './fill.mjs';

const opened = 1000;
const perSecond = 50;

/**
 * The 99th percentile, in ms until the last byte, of opening shares of observations from anywhere in the store, and pinned
 * runs that the vendor knows no more; `upstreamAlone` is that of the vendor's answer, which the latter wait for.
 */
export async function measureOpening({ tasklens, upstream, observationIds, runs, endMs }) {
  const pool = new Pool(tasklens.origin, { connections: 16 });
  const shares = [];
  for (const observationId of observationIds) {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/api/v1/shares',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ observationId, expiresInHours: 24 }),
    });
    if (statusCode !== 201) throw new Error(`a share was not made: ${await body.text()}`);
    shares.push((await body.json()).id);
  }
  const any = (list) => list[Math.floor(Math.random() * list.length)];
  const pinnedPath = () => {
    const run = Math.floor(Math.random() * runs);
    const { appId, roomId, taskId } = queryOf(run);
    return `/api/v1/tasks/mixed-push?appId=${appId}&roomId=${roomId}&taskId=${taskId}&run=${startOf(endMs, run)}`;
  };
  const share = await openSteadily(pool, () => `/api/v1/shares/${any(shares)}`, 200);
  const pinned = await openSteadily(pool, pinnedPath, 200);
  await pool.close();

  const upstreamPool = new Pool(upstream.origin, { connections: 16 });
  const upstreamAlone = await openSteadily(upstreamPool, () => '/', 404);
  await upstreamPool.close();
  return { share, pinned, upstreamAlone };
}

async function openSteadily(pool, pathOf, expectedStatus) {
  const asked = [];
  for (let n = 0; n < opened; n += 1) {
    asked.push(open(pool, pathOf(), expectedStatus));
    await sleep(1000 / perSecond);
  }
  const taken = (await Promise.all(asked)).sort((one, other) => one - other);
  return taken[Math.ceil(taken.length * 0.99) - 1];
}

async function open(pool, path, expectedStatus) {
  const askedAt = performance.now();
  const { statusCode, body } = await pool.request({ method: 'GET', path });
  const text = await body.text();
  if (statusCode !== expectedStatus) throw new Error(`${path} answered ${statusCode}: ${text}`);
  return performance.now() - askedAt;
}
