import type { Kind } from '../../contract/kinds.ts';
import type { IdField } from '../../contract/taskQuery.ts';

/** Ids as they were given, trimmed; an absent member was not given. */
export type GivenIds = Partial<Record<IdField, string>>;

/** What somebody is looking for. */
export interface Wanted {
  /** At least one. */
  ids: GivenIds;
  /** The kind that it is believed to be; all are tried all the same. */
  kind: Kind | null;
  profile: string;
}
