import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

const connections = 16;
const longestRoundMs = 300;

/**
 * Kills whatever `crash` kills while look-ups are being kept, over and over, and asks after each restart for every
 * observation that was acknowledged before. `begin` gives the origin of a Tasklens that runs.
 */
export async function measureCrashes({ rounds, begin, crash }) {
  let acknowledged = 0;
  let lost = 0;
  let origin = await beginReady(begin);
  for (let round = 0; round < rounds; round += 1) {
    const kept = [];
    const pool = new Pool(origin, { connections });
    const load = Promise.all(
      Array.from({ length: connections }, (_, line) => askUntilGone(pool, `crash-${round}-${line}`, kept)),
    );
    // At another moment of a commit each time.
    await sleep(50 + ((longestRoundMs - 50) * round) / rounds);
    await crash();
    await load;
    await pool.destroy();
    origin = await beginReady(begin);
    acknowledged += kept.length;
    lost += await countMissing(origin, kept);
  }
  return { acknowledged, lost };
}

/** A server whose database has just come back takes a moment to notice. */
async function beginReady(begin) {
  const origin = await begin();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { ok } = await fetch(`${origin}/readyz`);
    if (ok) return origin;
    await sleep(50);
  }
  throw new Error('the database did not come back within 10 s');
}

/** Looks new tasks up, one after the other, until the server is gone or keeps nothing more. */
async function askUntilGone(pool, line, kept) {
  for (let n = 0; ; n += 1) {
    const path = `/api/v1/tasks/mixed-push?appId=bench&roomId=room&taskId=${line}-${n}`;
    let answer;
    try {
      const { statusCode, body } = await pool.request({ method: 'GET', path });
      const text = await body.text();
      if (statusCode !== 200) return;
      answer = JSON.parse(text);
    } catch {
      return; // killed before it had acknowledged anything
    }
    if (!answer.run.kept) return;
    kept.push(answer.run.observationId);
  }
}

async function countMissing(origin, ids) {
  const pool = new Pool(origin, { connections });
  let missing = 0;
  const rest = [...ids];
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
        const { statusCode, body } = await pool.request({
          method: 'GET',
          path: `/api/v1/observations/${id}`,
        });
        await body.dump();
        if (statusCode !== 200) missing += 1;
      }
    }),
  );
  await pool.close();
  return missing;
}
