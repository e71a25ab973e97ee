import { idFields, type IdField } from '@tasklens/server/contract/taskQuery';
import type { RecentLookUp } from './recentLookUps.ts';

/** The ids that these look-ups asked for, each once, the most recent first. */
export function knownIdsOf(list: readonly RecentLookUp[]): Record<IdField, string[]> {
  const newestFirst = list.toSorted((a, b) => b.at.localeCompare(a.at));
  const idsOf = (field: IdField) => [...new Set(newestFirst.flatMap(({ query }) => query[field] ?? []))];
  return Object.fromEntries(idFields.map((field) => [field, idsOf(field)])) as Record<IdField, string[]>;
}
