import type { LookUpAnswer } from '../contract/lookup.ts';
import { toKeptAnswer } from '../domain/keeping/keptAnswer.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { KeptObservations } from './ports.ts';

/** One point of a run's history, read as a look-up's answer; null when nothing is kept under that id. */
export function createOpenObservation({ store, print }: { store: KeptObservations; print: Print }) {
  return async (id: string): Promise<LookUpAnswer | null> => {
    const kept = await store.loadObservation(id);
    if (kept === null) return null;
    const { run } = kept;
    const newest = await store.findNewestRun(run);
    const newerStartMs = newest !== null && newest.startMs > run.startMs ? newest.startMs : null;
    return toKeptAnswer(kept, { notLiveBecause: 'chosen-observation', newerStartMs }, print);
  };
}
