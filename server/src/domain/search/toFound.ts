import type { Found } from '../../contract/find.ts';
import type { LookUpAnswer } from '../../contract/lookup.ts';
import { decideVerdict } from '../diagnosis/verdict.ts';
import { readKept, type KeptObservation } from '../keeping/keptAnswer.ts';
import type { Print } from '../secrets/mask.ts';

/** What a look-up found, in short. */
export function toFound({
  kind,
  query,
  origin,
  notLiveBecause,
  verdict,
  task,
  observedAt,
}: LookUpAnswer): Found {
  return {
    outcome: 'found',
    kind,
    query,
    match: 'asked',
    origin: origin === 'live' ? 'live' : 'snapshot',
    ...(notLiveBecause && { notLiveBecause }),
    verdict,
    status: task.status,
    startTime: task.startTime,
    observedAt,
  };
}

/** What is kept of a task that nobody asked for, in short. */
export function toFoundKept(kept: KeptObservation, match: 'kept' | 'begins-with', print: Print): Found {
  const reading = readKept(kept, print);
  const { kind, query } = kept.run;
  return {
    outcome: 'found',
    kind,
    query,
    match,
    origin: 'snapshot',
    verdict: decideVerdict(reading),
    status: reading.task.status,
    startTime: reading.task.startTime,
    observedAt: new Date(kept.observation.lastSeenMs).toISOString(),
  };
}
