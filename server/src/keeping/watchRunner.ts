import type { Mode } from '../contract/lookup.ts';
import type { Clock } from '../domain/clock.ts';
import type { DueCheck } from '../domain/keeping/kept.ts';
import type { CheckStore } from '../domain/keeping/watchStore.ts';
import { lookAgain, type Looked } from './lookAgain.ts';
import type { AskVendor } from './ports.ts';

interface WatchRunnerParts {
  store: CheckStore;
  askVendor: AskVendor;
  /** Whose tasks `askVendor` knows. */
  mode: Mode;
  clock: Pick<Clock, 'now' | 'after'>;
  /** Told of what broke a round off; the next one tries again. */
  onFault: (fault: unknown) => void;
}

interface WatchRunner {
  /** Breaks off what runs; when its lease ends, whoever runs then does it. */
  stop: () => Promise<void>;
}

const pollMs = 15_000;
/** Longer than a look takes, the wait for our own share of the rate limit included. */
const leaseMs = 60_000;
const firstDelayMs = 30_000;
const longestDelayMs = 600_000;
/** How long before the vendor forgets the run the last try is made. */
const lastLeadMs = 30_000;

/**
 * Does the checks of watched runs as they fall due: at once, then every 15 s, one after the other. What is due stands in the
 * store, so a restart forgets nothing, and of several servers one alone does each.
 */
export function startWatchRunner({ store, askVendor, mode, clock, onFault }: WatchRunnerParts): WatchRunner {
  const stopping = new AbortController();
  let cancelNext: (() => void) | null = null;
  let round = doRound();

  async function doRound(): Promise<void> {
    try {
      await doAllDue();
    } catch (fault) {
      if (!stopping.signal.aborted) onFault(fault);
    }
    if (stopping.signal.aborted) return;
    cancelNext = clock.after(pollMs, () => {
      round = doRound();
    });
  }

  async function doAllDue(): Promise<void> {
    while (!stopping.signal.aborted) {
      const check = await store.claimDueCheck({ nowMs: clock.now(), leaseMs });
      if (check === null) return;
      await doCheck(check);
    }
  }

  async function doCheck(check: DueCheck): Promise<void> {
    const { outcome, problem, canHeal } =
      check.run.mode === mode ? await lookAgain(check.run, askVendor, stopping.signal) : notOurs; // kept by this server when it had an account, or had none
    const delayMs = Math.min(firstDelayMs * 2 ** check.attempts, longestDelayMs);
    const againMs = Math.min(clock.now() + delayMs, check.untilMs - lastLeadMs);
    if (canHeal && againMs > clock.now()) await store.postponeCheck(check.id, againMs);
    else await store.finishCheck(check.id, { doneMs: clock.now(), outcome, problem });
  }

  return {
    async stop() {
      stopping.abort();
      cancelNext?.();
      await round;
    },
  };
}

const notOurs: Looked = { outcome: 'failed', problem: null, canHeal: true };
