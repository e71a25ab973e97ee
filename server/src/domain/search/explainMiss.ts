import type { Attempt, Cause, Found } from '../../contract/find.ts';
import { kinds, type Kind } from '../../contract/kinds.ts';
import { findIdError, idFields, type IdField } from '../../contract/taskQuery.ts';
import { windowEndOf } from '../keeping/window.ts';
import { splitId } from './compositeId.ts';
import type { GivenIds, Wanted } from './wanted.ts';
import { refusesApp } from './refusesApp.ts';
import { suggestId } from './suggestId.ts';

/** All that is known when a search is over. */
export interface Searched {
  wanted: Wanted;
  attempts: readonly Attempt[];
  /** Whether what is kept could be read. */
  sawKept: boolean;
  /** The server's other accounts, none of which was asked. */
  otherProfiles: readonly string[];
  /** This server's clock against the vendor's, positive when ahead; null while the vendor told no time. */
  clockDifferenceMs: number | null;
  nowMs: number;
}

/** A minute: the vendor itself refuses what is signed 15 minutes off; that far nobody need come. */
const largestDifferenceMs = 60_000;

type CauseOf<Code extends Cause['code']> = Extract<Cause, { code: Code }>;

/** Every reason that is known for a miss, with what this search can say of it, in the contract's order. */
export function explainMiss(searched: Searched): Cause[] {
  return [
    illegalCharacter(searched),
    unknownApp(searched),
    otherKind(searched),
    pastWindow(searched),
    clientStarted(searched),
    { code: 'client-cloud-mixing', checked: false, holds: null, params: {} },
    otherProfile(searched),
    throttled(searched),
    clockDiffers(searched),
  ];
}

function illegalCharacter({ wanted: { ids, kind } }: Searched): CauseOf<'illegal-character'> {
  const rule = kind ?? 'mixed-push'; // all kinds of a room have one rule
  const faults = idFields.flatMap((field) => {
    const id = ids[field];
    const error = id === undefined ? null : findIdError(rule, field, id);
    if (id === undefined || error?.character === undefined || error.position === undefined) return [];
    const isAllowed = (character: string) => findIdError(rule, field, character) === null;
    const { character, position } = error;
    return [{ field, character, position, suggestion: suggestId(id, isAllowed) }];
  });
  return { code: 'illegal-character', checked: true, holds: faults.length > 0, params: { faults } };
}

function unknownApp({ wanted: { ids }, attempts }: Searched): CauseOf<'unknown-app'> {
  const ofApp = attempts.filter(({ query }) => query.appId !== undefined);
  const isRefused = ofApp.some((attempt) => attempt.outcome === 'failed' && refusesApp(attempt.problem));
  const checked = isRefused || ofApp.some(isAnswered);
  return {
    code: 'unknown-app',
    checked,
    holds: checked ? isRefused : null,
    params: { appId: ids.appId ?? null },
  };
}

function otherKind({ wanted: { kind }, attempts }: Searched): CauseOf<'other-kind'> {
  const found = new Set(attempts.filter(isFoundAsAsked).map((attempt) => attempt.kind));
  const others = attempts.filter(
    (attempt) => attempt.kind !== kind && (isAnswered(attempt) || hasFailed(attempt)),
  );
  const isElsewhere = kind !== null && found.size > 0 && !found.has(kind);
  const isUnknown = !isElsewhere && (kind === null || found.size === 0) && others.some(hasFailed);
  const checked = others.some((attempt) => !hasFailed(attempt));
  return {
    code: 'other-kind',
    checked,
    holds: !checked || isUnknown ? null : isElsewhere,
    params: { kinds: isElsewhere ? kinds.filter((one) => found.has(one)) : [] },
  };
}

function pastWindow({ wanted, attempts, sawKept, nowMs }: Searched): CauseOf<'past-window'> {
  const found = attempts.filter((attempt) => attempt.outcome === 'found');
  const kept = found.filter((one) => one.match !== 'begins-with' && isForgotten(one, nowMs));
  // One of another kind may be younger than the one that is believed.
  const isLive = found.some(
    ({ kind, origin }) => origin === 'live' && (wanted.kind === null || kind === wanted.kind),
  );
  return {
    code: 'past-window',
    checked: sawKept || isLive,
    holds: kept.length > 0 ? true : isLive ? false : null,
    params: { kept: kept.map(({ kind, query, startTime }) => ({ kind, query, startTime })) },
  };
}

/** Kept, and too old for the vendor. */
function isForgotten({ kind, origin, startTime }: Found, nowMs: number): boolean {
  const endMs = startTime === null ? null : windowEndOf({ kind, startMs: Date.parse(startTime) });
  return origin === 'snapshot' && endMs !== null && endMs <= nowMs;
}

function clientStarted({ wanted: { ids }, attempts }: Searched): CauseOf<'client-started'> {
  const missing = missingOfClient(ids);
  const relays = attempts.filter(({ kind }) => kind === 'single-push' || kind === 'mixed-push');
  const tried = relays.filter(({ outcome }) => outcome !== 'not-tried');
  const isClients = tried.some(
    (attempt) =>
      isFoundAsAsked(attempt) &&
      (attempt.query.userId !== undefined || splitId(attempt.query.taskId ?? '') !== null),
  );
  const checked = isClients || (missing === null && tried.some(isAnswered));
  const isUnknown = !isClients && tried.some(hasFailed);
  return {
    code: 'client-started',
    checked,
    holds: !checked || isUnknown ? null : isClients,
    params: { missing: isClients ? null : missing },
  };
}

/** The id without which not all ways to ask for a client's task are open. */
function missingOfClient({ userId, taskId }: GivenIds): IdField | null {
  if (taskId === undefined) return userId === undefined ? 'userId' : 'taskId';
  return userId === undefined && splitId(taskId) === null ? 'userId' : null;
}

function otherProfile({ otherProfiles }: Searched): CauseOf<'other-profile'> {
  const isOnly = otherProfiles.length === 0;
  return {
    code: 'other-profile',
    checked: isOnly,
    holds: isOnly ? false : null,
    params: { profiles: [...otherProfiles] },
  };
}

function throttled({ attempts }: Searched): CauseOf<'throttled'> {
  const held = attempts.filter(
    (attempt) => attempt.outcome === 'failed' && ['vendor-throttled', 'busy'].includes(attempt.problem.code),
  );
  const heldKinds: Kind[] = kinds.filter((kind) => held.some((attempt) => attempt.kind === kind));
  return { code: 'throttled', checked: true, holds: heldKinds.length > 0, params: { kinds: heldKinds } };
}

function clockDiffers({ clockDifferenceMs }: Searched): CauseOf<'clock-differs'> {
  return {
    code: 'clock-differs',
    checked: clockDifferenceMs !== null,
    holds: clockDifferenceMs === null ? null : Math.abs(clockDifferenceMs) > largestDifferenceMs,
    params: { differenceMs: clockDifferenceMs },
  };
}

/** Under the given ids or a variant of them, live or kept. */
const isFoundAsAsked = (attempt: Attempt) => attempt.outcome === 'found' && attempt.match === 'asked';

/** Not tried out: the vendor failed, and if anything was found, it was kept. */
const hasFailed = (attempt: Attempt) =>
  attempt.outcome === 'failed' ||
  (attempt.outcome === 'found' && attempt.notLiveBecause === 'vendor-unavailable');

/** The vendor said yes or no to these very ids. */
const isAnswered = (attempt: Attempt) =>
  attempt.outcome === 'not-found' || (isFoundAsAsked(attempt) && !hasFailed(attempt));
