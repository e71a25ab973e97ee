import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { AnswerStore } from '../domain/keeping/answerStore.ts';
import type { ShareStore } from '../domain/keeping/shareStore.ts';
import type { WatchStore } from '../domain/keeping/watchStore.ts';

// What the use cases need of the store.

export type KeptObservations = Pick<AnswerStore, 'findNewestRun' | 'loadObservation'>;
export type KeptHistory = Pick<AnswerStore, 'findRun' | 'listObservations'> & Pick<WatchStore, 'findWatch'>;
export type Watches = Pick<AnswerStore, 'findRun'> & WatchStore;
export type KeptShares = Pick<AnswerStore, 'loadObservation'> & ShareStore;

/** Asks the vendor, and keeps what it answers. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type AskVendor = (
  kind: Kind,
  query: TaskQuery,
  options: { fresh: boolean; signal: AbortSignal },
) => Promise<{ answer: LookUpAnswer }>;
