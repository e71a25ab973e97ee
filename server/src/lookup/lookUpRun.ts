import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer, Mode } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { Clock } from '../domain/clock.ts';
import { VendorFailureError, type VendorFailure } from '../domain/failure/vendorFailure.ts';
import { RunNotKeptError } from '../domain/failure/runNotKept.ts';
import { toStartMs } from '../domain/keeping/startTime.ts';
import { StoreError } from '../domain/failure/storeFailure.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { Urgency } from '../domain/urgency.ts';
import { choose, needsKept, type Found, type Pin, type VendorEnd } from './choose.ts';
import type { FindKept, NewestKept } from './findKept.ts';
import { toSnapshot } from './toSnapshot.ts';

interface Answered {
  answer: LookUpAnswer;
  /** The answer as JSON in UTF-8. */
  json: Buffer;
  queueMs: number;
  vendorMs: number;
}

type Live = Answered & { startMs: number };

interface LookUpRunParts {
  /** Asks the vendor. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
  lookUp: (
    kind: Kind,
    query: TaskQuery,
    options: { fresh: boolean; signal: AbortSignal; urgency: Urgency },
  ) => Promise<Answered>;
  findKept: FindKept;
  print: Print;
  mode: Mode;
  clock: Pick<Clock, 'now' | 'after'>;
}

/** How long the vendor is waited for when there is a kept answer to give. */
const patienceMs = 2500;
const tooSlow: VendorFailure = { code: 'vendor-timeout', afterMs: patienceMs };

/**
 * The use case: looks up one run, or whichever the vendor answers with. The vendor is always asked, for it may still hold
 * that run, or a newer one; what is kept stands in for it. Rejects with `VendorFailureError`, `RunNotKeptError`,
 * `StoreError`, or with the signal's reason when aborted.
 */
export function createLookUpRun({ lookUp, findKept, print, mode, clock }: LookUpRunParts) {
  return async (
    kind: Kind,
    query: TaskQuery,
    {
      runMs,
      watch,
      fresh,
      signal,
      urgency = 'interactive',
    }: Pin & { fresh: boolean; signal: AbortSignal; urgency?: Urgency },
  ): Promise<Answered> => {
    const pin = { runMs, watch };
    const find = () => findKept({ mode, kind, query }, runMs);
    const asking = endOf(lookUp(kind, query, { fresh, signal, urgency }));

    let kept: Found<NewestKept> = 'nothing';
    let vendor = runMs === null || watch ? await asking : await unlessLate(asking);
    if (vendor === 'late') {
      kept = await find();
      vendor = typeof kept === 'string' ? await asking : { failure: tooSlow };
    }
    if (typeof kept === 'string' && needsKept(pin, vendor)) kept = await find();

    const choice = choose(pin, vendor, kept, clock.now());
    switch (choice.give) {
      case 'live':
        return choice.live;
      case 'kept': {
        const answer = toSnapshot(choice.kept, choice.because, vendor, print);
        const { queueMs, vendorMs } = 'live' in vendor ? vendor.live : { queueMs: 0, vendorMs: 0 };
        return { answer, json: Buffer.from(JSON.stringify(answer)), queueMs, vendorMs };
      }
      case 'failure':
        throw new VendorFailureError(choice.failure, { neverSeen: choice.neverSeen });
      case 'run-not-kept':
        throw new RunNotKeptError(choice.live.answer.task.startTime);
      case 'store-unavailable':
        throw new StoreError('the run asked for cannot be read');
    }
  };

  /** Who comes too late is not stopped: what the vendor brings after all is kept for whoever looks next. */
  function unlessLate(asking: Promise<VendorEnd<Live>>): Promise<VendorEnd<Live> | 'late'> {
    let cancel: () => void;
    const late = new Promise<'late'>((resolve) => {
      cancel = clock.after(patienceMs, () => {
        resolve('late');
      });
    });
    return Promise.race([asking, late]).finally(() => {
      cancel();
    });
  }
}

async function endOf(asking: Promise<Answered>): Promise<VendorEnd<Live>> {
  try {
    const answered = await asking;
    return { live: { ...answered, startMs: toStartMs(answered.answer.task) } };
  } catch (fault) {
    if (fault instanceof VendorFailureError) return { failure: fault.failure };
    throw fault;
  }
}
