import type { Attempt } from '../contract/find.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { Problem } from '../contract/problem.ts';
import type { Clock } from '../domain/clock.ts';
import type { BulkEnd } from '../domain/keeping/keptBulk.ts';
import { toFound } from '../domain/search/toFound.ts';
import { toMiss } from '../domain/search/toMiss.ts';
import type { Wanted } from '../domain/search/wanted.ts';
import { pause } from '../pause.ts';
import type { Find, LookUp } from './ports.ts';
import { endOf } from './toEnd.ts';
import type { WantedRow } from './toWanted.ts';

export interface EndRowParts {
  lookUp: LookUp;
  find: Find;
  /** For whoever counts. */
  onLookedUp: (answer: LookUpAnswer) => void;
  /** The problem that a fault becomes, whatever it is. */
  toProblem: (fault: unknown) => Problem;
  /** Told of a fault that is neither the row's nor the vendor's. */
  onBug: (fault: unknown) => void;
  clock: Pick<Clock, 'after'>;
  /** [0, 1), for the jitter of retries. */
  random: () => number;
}

/** The vendor client has tried a few times by then, within seconds; what a job waits for may take longer. */
const retries = 3;
const firstPauseMs = 1000;
const pauseGrowth = 3;

const healing: readonly Problem['code'][] = [
  'vendor-throttled',
  'busy',
  'vendor-unavailable',
  'vendor-timeout',
];

/** How a row ends: all that can go wrong is its result. Rejects with the signal's reason when aborted, and with nothing else. */
export type EndRow = (
  row: Exclude<WantedRow, { as: 'nothing' }>,
  by: { profile: string; signal: AbortSignal },
) => Promise<BulkEnd>;

export function createEndRow({
  lookUp,
  find,
  onLookedUp,
  toProblem,
  onBug,
  clock,
  random,
}: EndRowParts): EndRow {
  return async (row, { profile, signal }) => {
    try {
      for (let retry = 0; ; retry += 1) {
        const attempts =
          row.as === 'task'
            ? [await ask(row, signal)]
            : await search({ ids: row.ids, kind: null, profile }, signal);
        const end = endOf(attempts);
        if (!mayHeal(end) || retry === retries) return end;
        await pause(pauseBefore(end.problem, retry), signal, clock);
      }
    } catch (fault) {
      signal.throwIfAborted();
      onBug(fault);
      return { outcome: 'failed', problem: toProblem(fault) };
    }
  };

  async function ask(
    { kind, query }: Extract<WantedRow, { as: 'task' }>,
    signal: AbortSignal,
  ): Promise<Attempt> {
    const options = { runMs: null, watch: false, fresh: false, urgency: 'bulk', signal } as const;
    try {
      const { answer } = await lookUp(kind, query, options);
      onLookedUp(answer);
      return toFound(answer);
    } catch (fault) {
      return toMiss(fault, { kind, query }, toProblem);
    }
  }

  async function search(wanted: Wanted, signal: AbortSignal): Promise<Attempt[]> {
    const attempts: Attempt[] = [];
    await find(wanted, {
      urgency: 'bulk',
      signal,
      onAttempt: (attempt) => {
        attempts.push(attempt);
      },
    });
    return attempts;
  }

  function pauseBefore({ retryAfterSeconds = 0 }: Problem, retry: number): number {
    const growingMs = firstPauseMs * pauseGrowth ** retry * (1 + random());
    return Math.max(growingMs, retryAfterSeconds * 1000);
  }
}

function mayHeal(end: BulkEnd): end is Extract<BulkEnd, { outcome: 'failed' }> {
  return end.outcome === 'failed' && healing.includes(end.problem.code);
}
