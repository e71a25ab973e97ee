import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** Asks evenly, whether or not answers come back; gives every answer's status and the ms until its last byte. */
export async function askSteadily(origin, { perSecond, seconds }) {
  const pool = new Pool(origin, { connections: 512 });
  const startedAt = performance.now();
  const asked = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const dueMs = startedAt + (n * 1000) / perSecond - performance.now();
    if (dueMs > 0) await sleep(dueMs);
    asked.push(ask(pool, `steady-${n}`));
  }
  const answers = await Promise.all(asked);
  await pool.close();
  return answers;
}

async function ask(pool, taskId) {
  const path = `/api/v1/tasks/mixed-push?appId=bench&roomId=room&taskId=${taskId}`;
  const askedAt = performance.now();
  const { statusCode, body } = await pool.request({ method: 'GET', path });
  await body.text();
  return { statusCode, ms: performance.now() - askedAt };
}
