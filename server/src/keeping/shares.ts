import { randomBytes } from 'node:crypto';
import type { ListedShare, NewShare, Share } from '../contract/share.ts';
import { decideVerdict } from '../domain/diagnosis/verdict.ts';
import type { KeptShare } from '../domain/keeping/kept.ts';
import { readKept, toKeptAnswer } from '../domain/keeping/keptAnswer.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { KeptShares } from './ports.ts';

const hourMs = 3_600_000;

/** Shares of `owner`: a digest of the secret that a browser holds. Ids are 128 random bits, so that none can be guessed. */
export function createShares({ store, print, now }: { store: KeptShares; print: Print; now: () => number }) {
  return {
    /** Freezes an observation as it is now; null when there is no such observation. */
    async create(
      { observationId, view = {}, note = '', expiresInHours }: NewShare,
      owner: string,
    ): Promise<{ id: string; expiresAt: string } | null> {
      const kept = await store.loadObservation(observationId);
      if (kept === null) return null;
      const createdMs = now();
      const share: KeptShare = {
        id: randomBytes(16).toString('base64url'),
        owner,
        observationId,
        observedAtMs: kept.observation.lastSeenMs,
        source: kept.observation.source,
        view,
        note,
        createdMs,
        expiresMs: createdMs + expiresInHours * hourMs,
        revokedMs: null,
      };
      await store.saveShare(share);
      return { id: share.id, expiresAt: new Date(share.expiresMs).toISOString() };
    },

    /** `unknown` is all that anybody but its owner learns of a share that was taken back. */
    async open(id: string, visitor: string | null): Promise<Share | 'unknown' | 'revoked' | 'expired'> {
      const share = await store.findShare(id);
      if (share === null) return 'unknown';
      const isMine = share.owner === visitor;
      if (share.revokedMs !== null) return isMine ? 'revoked' : 'unknown';
      if (share.expiresMs <= now()) return 'expired';
      const kept = await loadFrozen(share);
      if (kept === null) return 'unknown';
      return {
        id,
        createdAt: new Date(share.createdMs).toISOString(),
        expiresAt: new Date(share.expiresMs).toISOString(),
        note: share.note,
        view: share.view,
        isMine,
        answer: toKeptAnswer(kept, { notLiveBecause: 'chosen-observation', newerStartMs: null }, print),
      };
    },

    /** The newest first. What is no longer kept, since its share is over, is left out. */
    async list(owner: string): Promise<Omit<ListedShare, 'url'>[]> {
      const listed = await Promise.all((await store.listShares(owner)).map(describe));
      return listed.flatMap((share) => share ?? []);
    },

    /** False when this owner has no such share. */
    revoke: (id: string, owner: string): Promise<boolean> => store.revokeShare(id, { owner, nowMs: now() }),
  };

  /** The observation as it was when the share was made, whatever was seen of it since. */
  async function loadFrozen({ observationId, source, observedAtMs }: KeptShare) {
    const kept = await store.loadObservation(observationId);
    return kept && { ...kept, observation: { ...kept.observation, source, lastSeenMs: observedAtMs } };
  }

  async function describe(share: KeptShare): Promise<Omit<ListedShare, 'url'> | null> {
    const kept = await loadFrozen(share);
    if (kept === null) return null;
    return {
      id: share.id,
      createdAt: new Date(share.createdMs).toISOString(),
      expiresAt: new Date(share.expiresMs).toISOString(),
      revokedAt: share.revokedMs === null ? null : new Date(share.revokedMs).toISOString(),
      note: share.note,
      kind: kept.run.kind,
      query: kept.run.query,
      verdict: decideVerdict(readKept(kept, print)),
    };
  }
}
