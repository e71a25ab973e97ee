import type { Kysely, Selectable } from 'kysely';
import type { KeptShare } from '../domain/keeping/kept.ts';
import type { ShareStore } from '../domain/keeping/shareStore.ts';
import { pack, unpack } from './packing.ts';
import type { Tables } from './tables.ts';

type Details = Pick<KeptShare, 'source' | 'view' | 'note'>;

const mostListed = 200;

export function shares(db: Kysely<Tables>): ShareStore {
  return {
    async saveShare({ source, view, note, ...share }) {
      await db
        .insertInto('shares')
        .values({
          id: share.id,
          owner: share.owner,
          observation_id: share.observationId,
          observed_ms: share.observedAtMs,
          created_ms: share.createdMs,
          expires_ms: share.expiresMs,
          revoked_ms: share.revokedMs,
          details: await pack({ source, view, note } satisfies Details),
        })
        .execute();
    },

    async findShare(id) {
      const row = await db.selectFrom('shares').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toShare(row);
    },

    async listShares(owner) {
      const rows = await db
        .selectFrom('shares')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('created_ms', 'desc')
        .limit(mostListed)
        .execute();
      return Promise.all(rows.map(toShare));
    },

    async revokeShare(id, { owner, nowMs }) {
      const { numUpdatedRows } = await db
        .updateTable('shares')
        .set((eb) => ({ revoked_ms: eb.fn.coalesce('revoked_ms', eb.val(nowMs)) })) // the first time counts
        .where('id', '=', id)
        .where('owner', '=', owner)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

async function toShare(row: Selectable<Tables['shares']>): Promise<KeptShare> {
  const details = (await unpack(row.details)) as Details; // as we packed them
  return {
    ...details,
    id: row.id,
    owner: row.owner,
    observationId: row.observation_id,
    observedAtMs: row.observed_ms,
    createdMs: row.created_ms,
    expiresMs: row.expires_ms,
    revokedMs: row.revoked_ms,
  };
}
