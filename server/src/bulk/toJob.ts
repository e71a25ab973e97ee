import { bulkOutcomes, type BulkJob, type BulkOutcome } from '../contract/bulk.ts';
import type { BulkCount, KeptBulk } from '../domain/keeping/keptBulk.ts';

/** What ended so long ago says how fast rows end. */
export const lateMs = 10_000;

/** Fewer would tell of a single batch. */
const shortestMs = 1000;

/** A job as the API tells of it; `counts` has the rows that ended after `nowMs` − `lateMs` as recent. */
export function toJob(job: KeptBulk, counts: readonly BulkCount[], nowMs: number): BulkJob {
  const { id, state, rows, createdMs, endedMs } = job;
  const ratePerSecond = state === 'running' ? rateOf(counts, nowMs) : null;
  return {
    id,
    state,
    rows,
    counts: Object.fromEntries(
      bulkOutcomes.map((outcome) => [outcome, sumOf(counts.filter((count) => count.outcome === outcome))]),
    ) as Record<BulkOutcome, number>,
    createdAt: new Date(createdMs).toISOString(),
    endedAt: endedMs === null ? null : new Date(endedMs).toISOString(),
    ratePerSecond,
    secondsLeft: ratePerSecond === null ? null : secondsLeft(counts, nowMs),
  };
}

/** Rows per second of late; null where none ended. */
function rateOf(counts: readonly BulkCount[], nowMs: number): number | null {
  const recent = counts.reduce((sum, count) => sum + count.recent, 0);
  if (recent === 0) return null;
  const sinceMs = Math.min(...counts.map(({ recentSinceMs }) => recentSinceMs ?? Infinity));
  return (recent * 1000) / Math.max(shortestMs, nowMs - sinceMs);
}

/** Kinds go side by side, each at its own rate: the job takes as long as the slowest of them, and no less than all together. */
function secondsLeft(counts: readonly BulkCount[], nowMs: number): number {
  const groups = [counts, ...new Map(counts.map(({ kind }) => [kind, ofKind(counts, kind)])).values()];
  const lefts = groups.map((group) => {
    const rate = rateOf(group, nowMs);
    const open = sumOf(group.filter(({ outcome }) => outcome === null));
    return rate === null ? 0 : open / rate;
  });
  return Math.max(...lefts);
}

const ofKind = (counts: readonly BulkCount[], kind: BulkCount['kind']) =>
  counts.filter((count) => count.kind === kind);

function sumOf(counts: readonly BulkCount[]): number {
  return counts.reduce((sum, { rows }) => sum + rows, 0);
}
