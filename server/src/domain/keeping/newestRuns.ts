import type { KeptRun } from './kept.ts';

/** Each run once, those that started last first, at most `limit`. */
export function newestRuns(runs: readonly KeptRun[], limit: number): KeptRun[] {
  const distinct = new Map(runs.map((run) => [run.id, run]));
  return [...distinct.values()].sort((one, other) => other.startMs - one.startMs).slice(0, limit);
}
