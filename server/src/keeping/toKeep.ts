import type { Keep } from '../contract/keep.ts';
import type { KeptWatch } from '../domain/keeping/kept.ts';

/** A watch as the API tells of it. */
export function toKeep({ sinceMs, untilMs, checks }: KeptWatch): Keep {
  return {
    since: new Date(sinceMs).toISOString(),
    until: new Date(untilMs).toISOString(),
    checks: checks.map(({ dueMs, doneMs, outcome, problem }) => ({
      dueAt: new Date(dueMs).toISOString(),
      doneAt: doneMs === null ? null : new Date(doneMs).toISOString(),
      outcome,
      ...(problem !== null && { problem }),
    })),
  };
}
