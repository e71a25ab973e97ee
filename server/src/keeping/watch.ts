import type { Keep } from '../contract/keep.ts';
import { windowEndOf } from '../domain/keeping/window.ts';
import { toKeep } from './toKeep.ts';
import type { Watches } from './ports.ts';

const minuteMs = 60_000;

/** How long before the vendor forgets a run the server looks by itself. */
const leadsMs = [120 * minuteMs, 10 * minuteMs];

/** Puts a run under watch, and lets it go. Both give `unknown` for a run that is not kept. */
export function createWatching({ store, now }: { store: Watches; now: () => number }) {
  return {
    /** A watch with checks still to come stays as it is. `impossible`: the vendor has forgotten the run already, or it is not known when it will. */
    async start(runId: string): Promise<Keep | 'unknown' | 'impossible'> {
      const run = await store.findRun(runId);
      if (run === null) return 'unknown';
      const untilMs = windowEndOf(run);
      const nowMs = now();
      if (untilMs === null || untilMs <= nowMs) return 'impossible';
      const earlier = await store.findWatch(runId);
      if (earlier?.checks.some(({ doneMs }) => doneMs === null)) return toKeep(earlier);
      await store.startWatch(runId, { sinceMs: nowMs, untilMs, dueMs: dueTimes(untilMs, nowMs) });
      const watch = await store.findWatch(runId);
      return watch === null ? 'unknown' : toKeep(watch); // null: let go again in between
    },

    async stop(runId: string): Promise<'stopped' | 'unknown'> {
      if ((await store.findRun(runId)) === null) return 'unknown';
      await store.stopWatch(runId);
      return 'stopped';
    },
  };
}

/** The times that still lie ahead; when all are over, now. */
function dueTimes(untilMs: number, nowMs: number): number[] {
  const ahead = leadsMs.map((leadMs) => untilMs - leadMs).filter((dueMs) => dueMs > nowMs);
  return ahead.length > 0 ? ahead : [nowMs];
}
