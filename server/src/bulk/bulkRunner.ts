import { randomBytes } from 'node:crypto';
import { kinds, type Kind } from '../contract/kinds.ts';
import type { Mode } from '../contract/lookup.ts';
import type { Clock } from '../domain/clock.ts';
import type { BulkWorkStore } from '../domain/keeping/bulkStore.ts';
import type { EndedBulkRow, KeptBulk } from '../domain/keeping/keptBulk.ts';
import type { BulkEvents } from './bulkEvents.ts';
import { createEndRow, type EndRowParts } from './endRow.ts';
import { startJobRun, type JobRun } from './jobRun.ts';
import { createPool } from './pool.ts';

interface BulkRunnerParts extends Omit<EndRowParts, 'clock'> {
  store: BulkWorkStore;
  events: BulkEvents;
  /** Whose tasks `lookUp` knows. */
  mode: Mode;
  /** Calls per second that each kind's action may take. */
  perSecond: (kind: Kind) => number;
  clock: Clock;
  onEnded: (ends: EndedBulkRow[]) => void;
  /** How many jobs are under way here now. */
  onJobs: (count: number) => void;
  /** Told when the store failed; it is tried again. */
  onFault: (fault: unknown) => void;
}

interface BulkRunner {
  /** Breaks off what runs and gives the jobs back, for whoever runs then. */
  stop: () => Promise<void>;
}

/** How soon a job is taken over that another server has given back or left behind. */
const pollMs = 2000;
/** A server that has not renewed for so long is gone. */
const leaseMs = 10_000;
const mostJobs = 20;

/**
 * Works on jobs, of which the store gives each to one server: on those that are made here at once, and on what another server
 * has left. A restart forgets nothing that has ended.
 */
export function startBulkRunner(parts: BulkRunnerParts): BulkRunner {
  const { store, events, mode, perSecond, clock, onEnded, onJobs, onFault } = parts;
  const holder = randomBytes(12).toString('base64url');
  const endRow = createEndRow(parts);
  const sizes = kinds.map((kind) => [kind, poolSize(perSecond(kind))] as const);
  const pools = new Map(sizes.map(([kind, size]) => [kind, createPool(size)]));
  const searches = createPool(Math.max(...sizes.map(([, size]) => size)));
  const runs = new Map<string, JobRun>();

  let isStopping = false;
  let cancelNext: (() => void) | null = null;
  let round = doRound();
  events.on('asked', look);

  function look(id: string): void {
    runs.get(id)?.look();
    doNextRound();
  }

  function doNextRound(): void {
    cancelNext?.();
    round = round.then(doRound);
  }

  async function doRound(): Promise<void> {
    cancelNext?.();
    try {
      await takeAll();
    } catch (fault) {
      onFault(fault);
    }
    if (!isStopping) cancelNext = clock.after(pollMs, doNextRound);
  }

  async function takeAll(): Promise<void> {
    while (!isStopping && runs.size < mostJobs) {
      const job = await store.claimBulk({ holder, mode, nowMs: clock.now(), leaseMs });
      if (job === null) return;
      if (!runs.has(job.id)) await begin(job); // else its lease had run out, and nobody else has taken it
    }
  }

  async function begin(job: KeptBulk): Promise<void> {
    const open = await store.listOpenBulkRows(job.id);
    const run = startJobRun(job, open, {
      store,
      holder,
      leaseMs,
      poolOf: (row) => (row.as === 'task' ? pools.get(row.kind) : undefined) ?? searches,
      endRow,
      clock,
      onEnded: (ends) => {
        events.emit('ended', job.id);
        onEnded(ends);
      },
      onOver: () => {
        runs.delete(job.id);
        onJobs(runs.size);
        events.emit('ended', job.id);
        if (!isStopping) doNextRound();
      },
      onFault,
    });
    runs.set(job.id, run);
    onJobs(runs.size);
  }

  return {
    async stop() {
      isStopping = true;
      events.off('asked', look);
      cancelNext?.();
      await round;
      await Promise.all([...runs.values()].map((run) => run.stop()));
    },
  };
}

/** What goes out in two seconds: enough to wait in the budget for it never to be idle, whatever the vendor takes to answer. */
function poolSize(perSecond: number): number {
  return Math.min(240, Math.max(4, Math.ceil(2 * perSecond)));
}
