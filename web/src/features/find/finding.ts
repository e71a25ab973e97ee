import type { Attempt, Cause, FindLine, Found } from '@tasklens/server/contract/find';
import type { Kind } from '@tasklens/server/contract/kinds';
import { idFields } from '@tasklens/server/contract/taskQuery';
import { planSearch } from '@tasklens/server/domain/search/planSearch';
import type { Sought } from './findSearch.ts';

/** What a search has brought so far. */
export interface Finding {
  /** As they came. */
  attempts: readonly Attempt[];
  /** Null until the search has ended. */
  causes: readonly Cause[] | null;
}

export const nothingYet: Finding = { attempts: [], causes: null };

export function withLine({ attempts, causes }: Finding, line: FindLine): Finding {
  return 'done' in line ? { attempts, causes: line.causes } : { attempts: [...attempts, line], causes };
}

export const foundAmong = ({ attempts }: Finding): Found[] =>
  attempts.filter((attempt) => attempt.outcome === 'found');

type AttemptOf<Outcome extends Attempt['outcome']> = Extract<Attempt, { outcome: Outcome }>;

/** How it stands with one kind. */
export type Standing =
  | AttemptOf<'found' | 'not-found' | 'failed'>
  | Pick<AttemptOf<'not-tried'>, 'outcome' | 'missing' | 'errors'>
  | { outcome: 'searching' }
  /** The search broke off before this kind's turn came. */
  | { outcome: 'unanswered' };

/**
 * How it stands with each kind. One variant of the ids that is found settles it; not found is the last of them. A kind that
 * these ids cannot be is known from the start, as the server plans by the same rules.
 */
export function standingsOf(
  { query, believed }: Sought,
  { attempts, causes }: Finding,
  isAsking: boolean,
): (kind: Kind) => Standing {
  const ids = Object.fromEntries(
    idFields.flatMap((field) => (query[field] === undefined ? [] : [[field, query[field]]])),
  );
  const plan = planSearch({ ids, kind: believed ?? null, profile: query.profile }, []);
  const isOver = causes !== null || !isAsking;
  return (kind) => {
    const ofKind = attempts.filter((attempt) => attempt.kind === kind);
    const settled =
      ofKind.find((attempt) => attempt.outcome === 'found' && attempt.match === 'asked') ??
      ofKind.find(({ outcome }) => outcome === 'failed' || outcome === 'not-tried') ??
      plan.notTried.find((each) => each.kind === kind);
    if (settled !== undefined) return 'outcome' in settled ? settled : { outcome: 'not-tried', ...settled };

    const notFound = ofKind.filter((attempt) => attempt.outcome === 'not-found');
    const planned = plan.tries.find((each) => each.kind === kind)?.queries.length ?? 0;
    const last = notFound.at(-1);
    if (last !== undefined && (isOver || notFound.length >= planned)) return last;
    return { outcome: isOver ? 'unanswered' : 'searching' };
  };
}
