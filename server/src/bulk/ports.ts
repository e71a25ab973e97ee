import type { Attempt } from '../contract/find.ts';
import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { Wanted } from '../domain/search/wanted.ts';

/** Looks one task up. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
export type LookUp = (
  kind: Kind,
  query: TaskQuery,
  options: { runMs: null; watch: false; fresh: false; urgency: 'bulk'; signal: AbortSignal },
) => Promise<{ answer: LookUpAnswer }>;

/** Looks for a task among all kinds, telling each attempt. Rejects with the signal's reason when aborted. */
export type Find = (
  wanted: Wanted,
  options: { urgency: 'bulk'; signal: AbortSignal; onAttempt: (attempt: Attempt) => void },
) => Promise<unknown>;
