import type { LookUpAnswer } from '../../contract/lookup.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { NotLiveBecause } from '../../contract/run.ts';
import type { Print } from '../secrets/mask.ts';
import { readTask, type TaskReading } from '../tasks/readTask.ts';
import { toAnswer } from '../toAnswer.ts';
import type { KeptRun, Observation } from './kept.ts';
import { toStartTime } from './startTime.ts';

/** What one look found, and the run that it is of. */
export interface KeptObservation {
  run: KeptRun;
  observation: Observation;
}

export interface WhyKept {
  notLiveBecause: NotLiveBecause;
  /** How the vendor failed, where that is why. */
  vendorProblem?: { code: ProblemCode; requestId?: string };
  /** When the newest later run of the same ids started, epoch ms; null when none is known of. */
  newerStartMs: number | null;
}

/**
 * The answer that was kept, as the vendor gave it when it was last seen. Its remote pictures are gone: their clear addresses
 * are never kept.
 */
export function toKeptAnswer(
  { run, observation }: KeptObservation,
  { notLiveBecause, vendorProblem, newerStartMs }: WhyKept,
  print: Print,
): LookUpAnswer {
  const { id, source, firstSeenMs, lastSeenMs } = observation;
  const newer = newerStartMs === null ? null : toStartTime(newerStartMs);
  return {
    ...toAnswer(run, readKept({ run, observation }, print), {
      observedAtMs: lastSeenMs,
      source: { ...source, cached: false },
      pictures: [],
    }),
    origin: 'snapshot',
    notLiveBecause,
    ...(vendorProblem && { vendorProblem }),
    run: {
      id: run.id,
      startTime: toStartTime(run.startMs),
      ...(newer !== null && { newer: { startTime: newer } }),
      observationId: id,
      firstSeenAt: new Date(firstSeenMs).toISOString(),
      lastSeenAt: new Date(lastSeenMs).toISOString(),
      kept: true,
    },
  };
}

/** What was kept, read anew. It is masked anew as well: what a later version knows to be secret is hidden in old answers too. */
export function readKept({ run, observation }: KeptObservation, print: Print): TaskReading {
  const read = readTask(run.kind, observation.raw, print);
  if (read.outcome !== 'task') throw new Error(`A kept answer reads as ${read.outcome}`);
  return read.reading;
}
