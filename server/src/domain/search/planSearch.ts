import { kinds, type Kind } from '../../contract/kinds.ts';
import {
  fieldsOf,
  findIdErrors,
  findMissingFields,
  type FieldError,
  type IdField,
  type TaskQuery,
} from '../../contract/taskQuery.ts';
import { joinIds, splitId } from './compositeId.ts';
import type { GivenIds, Wanted } from './wanted.ts';

/** What is to be asked for as one kind, one query after the other until a task is found. */
export interface KindPlan {
  kind: Kind;
  /** The first is the ids as given; at least one. */
  queries: TaskQuery[];
}

/** A kind that these ids cannot be looked up as. */
interface NotTried {
  kind: Kind;
  /** The given ids that the kind takes. */
  query: TaskQuery;
  missing: IdField[];
  errors: FieldError[];
}

export interface SearchPlan {
  /** The likeliest first. */
  tries: KindPlan[];
  notTried: NotTried[];
}

/**
 * What finding a task takes: for each kind that the ids suffice for, the ids as given and the variants of them that the
 * vendor documents. `keptKinds` are the kinds of what is kept under these ids, the likeliest first.
 */
export function planSearch({ ids, kind: believed, profile }: Wanted, keptKinds: readonly Kind[]): SearchPlan {
  const plan: SearchPlan = { tries: [], notTried: [] };
  for (const kind of new Set([...(believed === null ? [] : [believed]), ...keptKinds, ...kinds])) {
    const given = ofKind(kind, ids);
    const missing = findMissingFields(kind, given);
    const queries = missing.length > 0 ? [] : variantsOf(kind, given).filter((ids) => hasNoErrors(kind, ids));
    if (queries.length > 0) {
      plan.tries.push({ kind, queries: queries.map((variant) => ({ profile, ...variant })) });
    } else {
      plan.notTried.push({ kind, query: { profile, ...given }, missing, errors: findIdErrors(kind, given) });
    }
  }
  return plan;
}

/** The ids that the kind takes; the user beside a recording's task is of no use. */
function ofKind(kind: Kind, ids: GivenIds): GivenIds {
  const fields = fieldsOf(kind).filter((field) => ids[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, ids[field]]));
}

const hasNoErrors = (kind: Kind, ids: GivenIds): boolean => findIdErrors(kind, ids).length === 0;

/**
 * A relay that a client started goes by its user, by user and task, by `userId@@taskId`, or, for the user's first, by the user
 * in place of the task. (Source: task-types §1 "Identifiers"; S0, S1)
 */
function variantsOf(kind: Kind, ids: GivenIds): GivenIds[] {
  if (kind !== 'single-push' && kind !== 'mixed-push') return [ids];
  const { userId, taskId, ...room } = ids;
  if (taskId === undefined) return [ids];
  if (userId !== undefined) {
    const others = [{ taskId: joinIds(userId, taskId) }, { taskId }, { userId }];
    return withoutRepeats([ids, ...others.map((variant) => ({ ...room, ...variant }))]);
  }
  return [ids, { ...room, ...(splitId(taskId) ?? { userId: taskId }) }];
}

function withoutRepeats(variants: GivenIds[]): GivenIds[] {
  return variants.filter(
    ({ userId, taskId }, index) =>
      variants.findIndex((other) => other.userId === userId && other.taskId === taskId) === index,
  );
}
