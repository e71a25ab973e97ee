import type { ProblemCode } from '../contract/problem.ts';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import type { KeepOutcome, KeptRun } from '../domain/keeping/kept.ts';
import { toStartMs } from '../domain/keeping/startTime.ts';
import type { AskVendor } from './ports.ts';

/** What one look brought, and whether another one may bring more. */
export interface Looked {
  outcome: KeepOutcome;
  problem: ProblemCode | null;
  canHeal: boolean;
}

/** Looks a run up past the short cache; the look-up itself keeps the answer. Rejects with the signal's reason when aborted. */
export async function lookAgain(run: KeptRun, askVendor: AskVendor, signal: AbortSignal): Promise<Looked> {
  try {
    const { answer } = await askVendor(run.kind, run.query, { fresh: true, signal });
    if (answer.run?.kept !== true) return failed('store-unavailable');
    if (toStartMs(answer.task) !== run.startMs) return done('other-run');
    const isFirstOfItsKind = answer.run.firstSeenAt === answer.run.lastSeenAt;
    return done(isFirstOfItsKind ? 'changed' : 'unchanged');
  } catch (fault) {
    if (!(fault instanceof VendorFailureError)) throw fault;
    const { code } = fault.failure;
    return code === 'task-not-found' ? done('gone') : failed(code, code !== 'vendor-rejected');
  }
}

function done(outcome: KeepOutcome): Looked {
  return { outcome, problem: null, canHeal: false };
}

/** All but a refusal of these very ids may pass, even a refusal of our keys: there are hours for an operator to act. */
function failed(problem: ProblemCode, canHeal = true): Looked {
  return { outcome: 'failed', problem, canHeal };
}
