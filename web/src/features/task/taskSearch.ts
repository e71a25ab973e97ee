import type { Kind } from '@tasklens/server/contract/kinds';
import { fieldsOf, type TaskQuery } from '@tasklens/server/contract/taskQuery';
import * as z from 'zod/mini';
import { zoneSchema } from '@tasklens/server/domain/words/format';
import { isPlaceKey, type PlaceKey } from './placeKey.ts';

const text = z.catch(z.optional(z.string().check(z.maxLength(512))), undefined);
const textLike = (pattern: RegExp) => z.catch(z.optional(z.string().check(z.regex(pattern))), undefined);

/** Everything about a task page that a pasted link keeps: ids, run, tab, zone, selection. Nonsense reads as absent. */
export const taskSearchSchema = z.object({
  profile: text,
  appId: text,
  roomId: text,
  taskId: text,
  userId: text,
  /** When the run that is meant started, epoch ms; the newest run of the ids when absent. */
  run: textLike(/^\d{1,15}$/),
  /** A kept answer to show in place of the one that the look-up brings. */
  observation: textLike(/^[\w-]{1,64}$/),
  /** The open tab's name; an unknown one opens the first. */
  tab: text,
  /** Whose clock the page prints; the reader's own when absent. */
  zone: z.catch(z.optional(zoneSchema), undefined),
  /** The selected place. */
  sel: z.catch(
    z.optional(z.custom<PlaceKey>((text) => typeof text === 'string' && isPlaceKey(text))),
    undefined,
  ),
  // How one looks at the picture of a mixed push; kinds/mixedPush/picture/pictureState.ts reads these.
  hide: text,
  solo: text,
  shade: text,
  who: text,
  shape: text,
  zoom: text,
  /** How many people the sketch of an automatic layout supposes. */
  heads: text,
});

export type TaskSearch = z.infer<typeof taskSearchSchema>;

/** Which answer about the ids is meant. */
export type Pin = Pick<TaskSearch, 'run' | 'observation'>;

/** What of a task page's address is not the look-up itself but the way it is shown. */
export type TaskView = Omit<TaskSearch, 'profile' | 'appId' | 'roomId' | 'taskId' | 'userId' | keyof Pin>;

/** The look-up that a task page's address asks for: the kind's ids, trimmed, empty ones left out. */
export function toTaskQuery(kind: Kind, search: TaskSearch): TaskQuery {
  const ids = fieldsOf(kind).flatMap((field) => {
    const id = search[field]?.trim() ?? '';
    return id === '' ? [] : [[field, id] as const];
  });
  return { profile: search.profile ?? 'default', ...Object.fromEntries(ids) };
}
