import type { History, PastObservation } from '../contract/history.ts';
import { findDifferences } from '../domain/comparison/findDifferences.ts';
import { decideVerdict } from '../domain/diagnosis/verdict.ts';
import type { KeptRun, Observation } from '../domain/keeping/kept.ts';
import { readKept } from '../domain/keeping/keptAnswer.ts';
import { toStartTime } from '../domain/keeping/startTime.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { TaskReading } from '../domain/tasks/readTask.ts';
import type { KeptHistory } from './ports.ts';
import { toKeep } from './toKeep.ts';

interface Page {
  /** The `next` of the page before; null for the newest. */
  before: string | null;
  limit: number;
}

interface Read {
  observation: Observation;
  reading: TaskReading;
}

/** More would not be read, and a layout can change in thousands of places at once. */
const mostChanges = 20;

/** The distinct answers of a run, the newest first; null when there is no such run. */
export function createReadHistory({ store, print }: { store: KeptHistory; print: Print }) {
  return async (runId: string, { before, limit }: Page): Promise<History | null> => {
    const run = await store.findRun(runId);
    if (run === null) return null;
    const read = (observation: Observation): Read => ({
      observation,
      reading: readKept({ run, observation }, print),
    });
    const watch = await store.findWatch(runId);
    const { observations, next } = await store.listObservations(runId, { before, limit });
    const further = next === null ? null : await store.listObservations(runId, { before: next, limit: 1 });
    const reads = observations.map(read);
    const oldestBefore = further?.observations.map(read)[0] ?? null; // what this page's oldest came after
    return {
      run: describe(run),
      keep: watch && toKeep(watch),
      observations: reads.map((current, index) => toPast(current, reads[index + 1] ?? oldestBefore)),
      next,
    };
  };
}

function describe({ id, kind, query, startMs, firstSeenMs, lastSeenMs }: KeptRun): History['run'] {
  return {
    id,
    kind,
    query,
    startTime: toStartTime(startMs),
    firstSeenAt: new Date(firstSeenMs).toISOString(),
    lastSeenAt: new Date(lastSeenMs).toISOString(),
  };
}

function toPast({ observation, reading }: Read, earlier: Read | null): PastObservation {
  const differences = earlier && findDifferences(earlier.reading, reading);
  return {
    id: observation.id,
    firstSeenAt: new Date(observation.firstSeenMs).toISOString(),
    lastSeenAt: new Date(observation.lastSeenMs).toISOString(),
    status: reading.task.status,
    ...('pushState' in reading.task && { pushState: reading.task.pushState }),
    verdict: decideVerdict(reading),
    changes: differences && differences.slice(0, mostChanges),
    moreChanges: Math.max(0, (differences?.length ?? 0) - mostChanges),
  };
}
