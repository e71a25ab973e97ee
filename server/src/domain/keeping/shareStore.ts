import type { KeptShare } from './kept.ts';

/** The frozen shares. Each method rejects with `StoreError` while the database cannot be reached. */
export interface ShareStore {
  saveShare: (share: KeptShare) => Promise<void>;
  findShare: (id: string) => Promise<KeptShare | null>;
  /** The newest first, at most 200. */
  listShares: (owner: string) => Promise<KeptShare[]>;
  /** False when this owner has no such share. */
  revokeShare: (id: string, by: { owner: string; nowMs: number }) => Promise<boolean>;
}
