import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { mixedReply } from '../mixedReply.mjs';

const hourMs = 3_600_000;
/** Answers under way at once: enough for each commit to be full. */
const lanes = 200;

export const perRun = 10;

/** The ids of the nth run. */
export const queryOf = (n) => ({ profile: 'default', appId: 'bench', roomId: 'room', taskId: `filled-${n}` });
export const startOf = (endMs, n) => endMs - 100 * hourMs - n;

/**
 * Fills a database with this many different answers of the reference mixed task, ten to a run, through the store itself;
 * the last of each run was seen at `endMs`. Gives the id of each run's newest observation.
 */
export async function fill(database, { observations, endMs }) {
  const source = fileURLToPath(new URL('../../src/store/openStore.ts', import.meta.url));
  const { openStore } = (await runnerImport(source)).module;
  const store = await openStore(database, { elapsed: () => performance.now() });
  const { Result: result } = JSON.parse(mixedReply);
  const runs = observations / perRun;
  const newest = new Array(runs);
  let next = 0;

  const fillRun = async (run) => {
    for (let n = 0; n < perRun; n += 1) {
      const task = {
        ...result.PushMixedStreamToCDNTask,
        StartTime: startOf(endMs, run),
        EndTime: run * perRun + n,
      };
      const saved = await store.repository.saveAnswer({
        run: { mode: 'live', kind: 'mixed-push', query: queryOf(run), startMs: startOf(endMs, run) },
        raw: { PushMixedStreamToCDNTask: { ...task, PushURL: 'rtmp://push.example.com/live/•••#4af109' } },
        source: {
          action: 'GetPushMixedStreamToCDNTask',
          version: '2020-12-01',
          service: 'rtc',
          region: 'cn-north-1',
          requestId: `20261121110000010010023228${String(run * perRun + n).padStart(7, '0')}`,
          httpStatus: 200,
          durationMs: 84,
          attempts: 1,
        },
        observedAtMs: endMs - (perRun - 1 - n) * 5000,
      });
      newest[run] = saved.observationId;
    }
  };
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (next < runs) await fillRun(next++);
    }),
  );
  await store.close();
  return newest;
}
