import { setMaxListeners } from 'node:events';
import type { Clock } from '../domain/clock.ts';
import type { BulkWorkStore } from '../domain/keeping/bulkStore.ts';
import type { EndedBulkRow, KeptBulk, OpenBulkRow } from '../domain/keeping/keptBulk.ts';
import type { EndRow } from './endRow.ts';
import type { Pool } from './pool.ts';
import { toWanted, type WantedRow } from './toWanted.ts';

interface JobRunParts {
  store: BulkWorkStore;
  holder: string;
  leaseMs: number;
  /** Where a row waits for its turn, among those of other jobs. */
  poolOf: (row: Exclude<WantedRow, { as: 'nothing' }>) => Pool;
  endRow: EndRow;
  clock: Clock;
  /** Rows have ended, for good. */
  onEnded: (ends: EndedBulkRow[]) => void;
  /** Nothing is left to do here: the job is over, or not ours any more. */
  onOver: () => void;
  /** Told when the store failed; it is tried again. */
  onFault: (fault: unknown) => void;
}

export interface JobRun {
  /** Looks at once whether the job is still ours. */
  look: () => void;
  /** Breaks off what runs, writes what has ended and gives the job back. */
  stop: () => Promise<void>;
}

/** How long ends are gathered before they are written. */
const batchMs = 100;

/** Does the rows of a claimed job that have not ended: equal ones are asked once, and end together. */
export function startJobRun(job: KeptBulk, open: OpenBulkRow[], parts: JobRunParts): JobRun {
  const { store, holder, leaseMs, poolOf, endRow, clock, onEnded, onOver, onFault } = parts;
  const leaving = new AbortController();
  setMaxListeners(0, leaving.signal); // one for each row that is under way
  const renewMs = leaseMs / 3;
  let left = open.length;
  let ended: EndedBulkRow[] = [];
  let cancelNext: (() => void) | null = null;
  let isGathering = false;
  let step = Promise.resolve();

  const groups = groupEqual(open, job.profile);
  for (const { wanted, rows } of groups) {
    if (wanted.as === 'nothing') {
      ended.push(...rows.map((row) => ({ row, end: wanted.end })));
      continue;
    }
    poolOf(wanted).add(job.id, async () => {
      try {
        const end = await endRow(wanted, { profile: job.profile, signal: leaving.signal });
        ended.push(...rows.map((row) => ({ row, end })));
        gather();
      } catch (fault) {
        if (!leaving.signal.aborted) throw fault;
      }
    });
  }
  stepIn(0);

  function gather(): void {
    const isLast = ended.length === left;
    if (isGathering && !isLast) return;
    isGathering = true;
    stepIn(isLast ? 0 : batchMs);
  }

  function stepIn(delayMs: number): void {
    cancelNext?.();
    if (leaving.signal.aborted) return;
    cancelNext = clock.after(delayMs, () => {
      cancelNext = null;
      step = step.then(doStep);
    });
  }

  async function doStep(): Promise<void> {
    if (leaving.signal.aborted) return;
    isGathering = false;
    try {
      const isOurs = await write();
      if (isOurs && left > 0) {
        if (cancelNext === null) stepIn(renewMs);
        return;
      }
      if (isOurs) await store.finishBulk(job.id, { holder, nowMs: clock.now() });
      leave();
      onOver();
    } catch (fault) {
      onFault(fault);
      stepIn(renewMs);
    }
  }

  /** What has ended, if anything has; renews in either case. False when the job is not ours any more. */
  async function write(): Promise<boolean> {
    const nowMs = clock.now();
    const by = { holder, untilMs: nowMs + leaseMs };
    if (ended.length === 0) return store.renewBulk(job.id, by);
    const ends = ended;
    ended = [];
    try {
      const isOurs = await store.endBulkRows(job.id, { ...by, nowMs, ends });
      if (!isOurs) return false;
    } catch (fault) {
      ended.unshift(...ends);
      throw fault;
    }
    left -= ends.length;
    onEnded(ends);
    return true;
  }

  function leave(): void {
    leaving.abort();
    cancelNext?.();
    for (const { wanted } of groups) {
      if (wanted.as !== 'nothing') poolOf(wanted).drop(job.id);
    }
  }

  return {
    look: () => {
      stepIn(0);
    },
    async stop() {
      leave();
      await step;
      try {
        if (!(await write())) return;
        if (left > 0) await store.releaseBulk(job.id, { holder });
        else await store.finishBulk(job.id, { holder, nowMs: clock.now() });
      } catch (fault) {
        onFault(fault); // when the lease ends, whoever runs then goes on
      }
    },
  };
}

function groupEqual(open: OpenBulkRow[], profile: string): { wanted: WantedRow; rows: number[] }[] {
  const groups = new Map<string, { wanted: WantedRow; rows: number[] }>();
  for (const { row, asked } of open) {
    const wanted = toWanted(asked, profile);
    const group = groups.get(wanted.key);
    if (group === undefined) groups.set(wanted.key, { wanted, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()];
}
