import { kindSchema, type Kind } from '@tasklens/server/contract/kinds';
import { paths, toQueryString } from '@tasklens/server/contract/paths';
import { idFields, type TaskQuery } from '@tasklens/server/contract/taskQuery';
import * as z from 'zod/mini';

const text = z.catch(z.optional(z.string().check(z.maxLength(512))), undefined);

/** What a link to the search keeps: the ids at hand, and the kind that the task is believed to be. Nonsense reads as absent. */
export const findSearchSchema = z.object({
  profile: text,
  appId: text,
  roomId: text,
  taskId: text,
  userId: text,
  kind: z.catch(z.optional(kindSchema), undefined),
});
export type FindSearch = z.infer<typeof findSearchSchema>;

/** What is searched for. */
export interface Sought {
  query: TaskQuery;
  believed: Kind | undefined;
}

/** The ids of an address, trimmed, empty ones left out; null when there is none. */
export function toSought({ kind, profile, ...ids }: FindSearch): Sought | null {
  const given = idFields.flatMap((field) => {
    const id = ids[field]?.trim() ?? '';
    return id === '' ? [] : [[field, id] as const];
  });
  if (given.length === 0) return null;
  return { query: { profile: profile ?? 'default', ...Object.fromEntries(given) }, believed: kind };
}

/** The address that searches for `sought`; the default profile goes without saying. */
export function toFindSearch({ query: { profile, ...ids }, believed }: Sought): FindSearch {
  return z.parse(findSearchSchema, {
    ...ids,
    profile: profile === 'default' ? undefined : profile,
    kind: believed,
  });
}

export function findPath({ query, believed }: Sought): string {
  return `${paths.find}?${toQueryString(query)}${believed === undefined ? '' : `&kind=${believed}`}`;
}
