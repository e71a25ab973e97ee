import type { Attempt, Cause } from '../contract/find.ts';
import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer, Mode } from '../contract/lookup.ts';
import { toQueryString } from '../contract/paths.ts';
import type { Problem } from '../contract/problem.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';
import { explainMiss } from '../domain/search/explainMiss.ts';
import { planSearch, type KindPlan } from '../domain/search/planSearch.ts';
import { refusesApp } from '../domain/search/refusesApp.ts';
import { toFound } from '../domain/search/toFound.ts';
import { toMiss } from '../domain/search/toMiss.ts';
import type { Wanted } from '../domain/search/wanted.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { Urgency } from '../domain/urgency.ts';
import { createShelf } from './shelf.ts';
import type { KeptTasks, LookUp } from './ports.ts';

interface FindParts {
  lookUp: LookUp;
  /** Null when nothing is kept. */
  kept: KeptTasks | null;
  onStoreFault: (fault: unknown) => void;
  /** For whoever counts. */
  onLookedUp: (answer: LookUpAnswer) => void;
  toProblem: (failure: VendorFailure) => Problem;
  /** This server's clock against the vendor's, ms; null while not known. */
  clockDifferenceMs: () => number | null;
  /** The names of all accounts. */
  profiles: readonly string[];
  print: Print;
  mode: Mode;
  /** Epoch ms. */
  now: () => number;
}

interface FindOptions {
  /** Interactive unless told otherwise. */
  urgency?: Urgency;
  signal: AbortSignal;
  onAttempt: (attempt: Attempt) => void | Promise<void>;
}

/**
 * The use case: looks for a task among all kinds at once, each kind's variants one after the other, and among what is kept.
 * Hands over each attempt as it ends, and waits while that takes; gives every known cause of a miss at the end, in the
 * contract's order. How an attempt fails is its own outcome; what rejects is the signal's reason when aborted, or whatever
 * `onAttempt` was rejected with.
 */
export function createFind(parts: FindParts) {
  const { lookUp, onLookedUp, toProblem, clockDifferenceMs, profiles, now } = parts;

  return async (wanted: Wanted, { urgency, signal, onAttempt }: FindOptions): Promise<Cause[]> => {
    const attempts: Attempt[] = [];
    const tell = async (attempt: Attempt) => {
      signal.throwIfAborted();
      attempts.push(attempt);
      await onAttempt(attempt);
    };

    const shelf = await createShelf(wanted, parts);
    const { tries, notTried } = planSearch(wanted, shelf.kinds);
    await Promise.all([
      ...tries.map(tryKind),
      ...notTried.map((one) => tell({ ...one, outcome: 'not-tried' })),
      tellKept((kind, query) => !isPlanned(tries, kind, query)),
    ]);

    return explainMiss({
      wanted,
      attempts,
      sawKept: shelf.isOpen(),
      otherProfiles: profiles.filter((profile) => profile !== wanted.profile),
      clockDifferenceMs: clockDifferenceMs(),
      nowMs: now(),
    });

    async function tryKind({ kind, queries }: KindPlan): Promise<void> {
      const rest = [...queries];
      for (const query of queries) {
        rest.shift();
        const attempt = await ask(kind, query);
        await tell(attempt);
        if (attempt.outcome === 'found') return;
        if (attempt.outcome === 'failed' && !isAboutTheseIds(attempt.problem)) break;
      }
      await tellKept((keptKind, query) => keptKind === kind && rest.some((one) => isSame(one, query)));
    }

    async function ask(kind: Kind, query: TaskQuery): Promise<Attempt> {
      const options = {
        runMs: null,
        watch: false,
        fresh: false,
        signal,
        ...(urgency && { urgency }),
      } as const;
      try {
        const { answer } = await lookUp(kind, query, options);
        onLookedUp(answer);
        return toFound(answer);
      } catch (fault) {
        return toMiss(fault, { kind, query }, ({ failure }) => toProblem(failure));
      }
    }

    async function tellKept(which: (kind: Kind, query: TaskQuery) => boolean): Promise<void> {
      for (const found of await shelf.take(which)) await tell(found);
    }
  };
}

/** Refused for what it asked, so that other ids may do; whatever else failed would fail again, and take as long. */
const isAboutTheseIds = (problem: Problem): boolean =>
  problem.code === 'vendor-rejected' && !refusesApp(problem);

const isPlanned = (tries: readonly KindPlan[], kind: Kind, query: TaskQuery): boolean =>
  tries.some((one) => one.kind === kind && one.queries.some((planned) => isSame(planned, query)));

const isSame = (one: TaskQuery, other: TaskQuery): boolean => toQueryString(one) === toQueryString(other);
