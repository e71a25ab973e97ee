import type { Attempt, Cause } from '../../contract/find.ts';
import type { Kind } from '../../contract/kinds.ts';
import type { IdField } from '../../contract/taskQuery.ts';
import type { Urgency } from '../urgency.ts';

/** Ids as they were given, trimmed; an absent member was not given. At least one is there. */
export type GivenIds = Partial<Record<IdField, string>>;

/** What somebody is looking for. */
export interface Wanted {
  ids: GivenIds;
  /** The kind that it is believed to be; all are tried all the same. */
  kind: Kind | null;
  profile: string;
}

/**
 * Looks for a task among all kinds. Hands over each attempt as it ends, and waits while that takes; gives every known cause
 * of a miss at the end, in the contract's order. How an attempt fails is that attempt's outcome; what rejects is the
 * signal's reason when aborted, or whatever `onAttempt` was rejected with.
 */
export type Find = (
  wanted: Wanted,
  options: {
    urgency?: Urgency;
    signal: AbortSignal;
    onAttempt: (attempt: Attempt) => void | Promise<void>;
  },
) => Promise<Cause[]>;
