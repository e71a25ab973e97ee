import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import type { BulkStore, BulkWorkStore } from '../domain/keeping/bulkStore.ts';
import type { ShareStore } from '../domain/keeping/shareStore.ts';
import type { CheckStore, WatchStore } from '../domain/keeping/watchStore.ts';

/**
 * Everything that is kept. Each method rejects with `StoreError` while the database cannot be reached or written; nothing
 * else is ever the matter. What a method has acknowledged survives a crash of the process.
 */
export interface Repository
  extends AnswerStore, WatchStore, CheckStore, ShareStore, BulkStore, BulkWorkStore {
  /**
   * Removes at most `limit` shares, jobs and observations: shares 30 days after they expired or were revoked, jobs
   * made before then, observations last seen before then, with what nothing refers to any more. What a share shows and
   * what is under watch stays. Gives how many went; 0 when there is nothing left to remove.
   */
  purge: (at: { seenBeforeMs: number; nowMs: number; limit: number }) => Promise<number>;
}
