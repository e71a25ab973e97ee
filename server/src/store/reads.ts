import type { Kysely } from 'kysely';
import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import type { KeptRun, KeptSource, Observation } from '../domain/keeping/kept.ts';
import { idOfAsked, idOfRun } from './identity.ts';
import { unpack } from './packing.ts';
import type { RunRow, Tables } from './tables.ts';

export function answerReads(db: Kysely<Tables>): Omit<AnswerStore, 'saveAnswer' | 'findRuns'> {
  const findRun = async (id: string) => {
    const row = await db.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toRun(row);
  };
  const observations = () =>
    db
      .selectFrom('observations')
      .innerJoin('contents', 'contents.digest', 'observations.content')
      .select(['id', 'run_id', 'position', 'first_seen_ms', 'last_seen_ms', 'source', 'raw']);

  return {
    findRun,
    findRunAt: (key) => findRun(idOfRun(key)),

    async findNewestRun(asked) {
      const row = await db
        .selectFrom('runs')
        .selectAll()
        .where('asked', '=', idOfAsked(asked))
        .orderBy('start_ms', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toRun(row);
    },

    async loadNewestObservation(runId) {
      const row = await observations()
        .where('run_id', '=', runId)
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toObservation(row);
    },

    async loadObservation(id) {
      const row = await observations().where('id', '=', id).executeTakeFirst();
      if (row === undefined) return null;
      const run = await findRun(row.run_id);
      return run === null ? null : { run, observation: await toObservation(row) };
    },

    async listObservations(runId, { before, limit }) {
      const below = before === null ? Number.MAX_SAFE_INTEGER : toPosition(before);
      const rows = await observations()
        .where('run_id', '=', runId)
        .where('position', '<', below)
        .orderBy('position', 'desc')
        .limit(limit + 1)
        .execute();
      const page = rows.slice(0, limit);
      const oldest = page.at(-1);
      return {
        observations: await Promise.all(page.map(toObservation)),
        next: rows.length > limit && oldest !== undefined ? String(oldest.position) : null,
      };
    },
  };
}

/** 0, before which there is nothing, for what is no position. */
function toPosition(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

export function toRun(row: RunRow): KeptRun {
  return {
    id: row.id,
    mode: row.mode,
    kind: row.kind,
    query: {
      profile: row.profile,
      ...(row.app_id !== null && { appId: row.app_id }),
      ...(row.room_id !== null && { roomId: row.room_id }),
      ...(row.task_id !== null && { taskId: row.task_id }),
      ...(row.user_id !== null && { userId: row.user_id }),
    },
    startMs: row.start_ms,
    firstSeenMs: row.first_seen_ms,
    lastSeenMs: row.last_seen_ms,
  };
}

interface ObservationRow {
  id: string;
  first_seen_ms: number;
  last_seen_ms: number;
  source: Uint8Array;
  raw: Uint8Array;
}

async function toObservation(row: ObservationRow): Promise<Observation> {
  const [raw, source] = await Promise.all([unpack(row.raw), unpack(row.source)]);
  return {
    id: row.id,
    firstSeenMs: row.first_seen_ms,
    lastSeenMs: row.last_seen_ms,
    source: source as KeptSource, // as we packed it
    raw,
  };
}
