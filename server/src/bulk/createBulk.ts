import { randomBytes } from 'node:crypto';
import type { BulkJob, BulkRow } from '../contract/bulk.ts';
import type { Mode } from '../contract/lookup.ts';
import type { Clock } from '../domain/clock.ts';
import type { BulkStore } from '../domain/keeping/bulkStore.ts';
import type { BulkEvents } from './bulkEvents.ts';
import { createResults } from './results.ts';
import { lateMs, toJob } from './toJob.ts';

interface BulkParts {
  store: BulkStore;
  events: BulkEvents;
  mode: Mode;
  clock: Clock;
}

/** Jobs of many look-ups, for whoever has their ids: 128 random bits, so that none can be guessed. */
export function createBulk({ store, events, mode, clock }: BulkParts) {
  return {
    /** Resolves when the job is kept; it begins by itself. */
    async create({ rows, profile }: { rows: BulkRow[]; profile: string }): Promise<{ id: string }> {
      const id = randomBytes(16).toString('base64url');
      await store.createBulk({ id, mode, profile, createdMs: clock.now(), rows });
      events.emit('asked', id);
      return { id };
    },

    /** Null when there is no such job. */
    async read(id: string): Promise<BulkJob | null> {
      const job = await store.findBulk(id);
      if (job === null) return null;
      const nowMs = clock.now();
      return toJob(job, await store.countBulkRows(id, nowMs - lateMs), nowMs);
    },

    /** Ends a job that runs; what has ended stays. False when there is no such job. */
    async cancel(id: string): Promise<boolean> {
      const isThere = await store.cancelBulk(id, clock.now());
      events.emit('asked', id);
      return isThere;
    },

    results: createResults({ store, events, clock }),
  };
}
