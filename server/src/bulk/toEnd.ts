import type { Attempt, Found } from '../contract/find.ts';
import { kinds } from '../contract/kinds.ts';
import { toQueryString } from '../contract/paths.ts';
import { toStartMs } from '../domain/keeping/startTime.ts';
import type { BulkEnd } from '../domain/keeping/keptBulk.ts';

/**
 * How a row ended for which this was tried. The ids of a table are whole: a task whose id only begins like one is none
 * that was asked for. Ids that cannot be are said even where another kind takes them, and was asked in vain.
 */
export function endOf(attempts: readonly Attempt[]): BulkEnd {
  const found = attempts.flatMap((one) =>
    one.outcome === 'found' && one.match !== 'begins-with' ? [one] : [],
  );
  const best = found.toSorted(byLikeness)[0];
  if (best !== undefined) return toFoundEnd(best, found.length - 1);

  const failed = attempts.find((one) => one.outcome === 'failed');
  if (failed !== undefined) return { outcome: 'failed', problem: failed.problem };

  const notTried = attempts.flatMap((one) => (one.outcome === 'not-tried' ? [one] : []));
  const faulty = notTried.find(({ errors }) => errors.length > 0);
  if (faulty === undefined && attempts.some((one) => one.outcome === 'not-found')) {
    return { outcome: 'not-found' };
  }
  const nearest = faulty ?? notTried.toSorted((one, other) => one.missing.length - other.missing.length)[0];
  return { outcome: 'not-tried', missing: nearest?.missing ?? ['taskId'], errors: nearest?.errors ?? [] };
}

/** Found, where so many other tasks fit as well. */
function toFoundEnd(found: Found, others: number): BulkEnd {
  const { kind, query, verdict, status, startTime, origin } = found;
  return { outcome: 'found', kind, query, verdict, status, startTime, origin, link: pageOf(found), others };
}

/** The page of this very run, relative to the app's base. */
function pageOf({ kind, query, startTime }: Found): string {
  const run = startTime === null ? '' : `&run=${toStartMs({ startTime })}`;
  return `tasks/${kind}?${toQueryString(query)}${run}`;
}

/** As asked before what fits besides, live before kept, then in the contract's order. */
function byLikeness(one: Found, other: Found): number {
  const places = [one, other].map(({ match, origin, kind }) => [
    match === 'asked' ? 0 : 1,
    origin === 'live' ? 0 : 1,
    kinds.indexOf(kind),
  ]);
  const [before = [], after = []] = places;
  const differences = before.map((place, index) => place - (after[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
