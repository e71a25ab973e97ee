import type { Asked } from '../domain/keeping/kept.ts';
import type { KeptObservation } from '../domain/keeping/keptAnswer.ts';
import { windowEndOf } from '../domain/keeping/window.ts';
import type { Found } from './choose.ts';
import type { KeptAnswers } from './ports.ts';

/** The newest answer kept of a run, and where that run stands among those of the same ids. Times are epoch ms. */
export interface NewestKept extends KeptObservation {
  windowEndMs: number | null;
  /** When the newest kept run of these ids started. */
  newestStartMs: number;
}

export type FindKept = (asked: Asked, runMs: number | null) => Promise<Found<NewestKept>>;

/** What is kept of the run that started then; of these ids' newest run when `runMs` is null. Never rejects. */
export function createFindKept({
  kept,
  onStoreFault,
}: {
  kept: KeptAnswers;
  onStoreFault: (fault: unknown) => void;
}): FindKept {
  async function find(asked: Asked, runMs: number | null): Promise<NewestKept | 'nothing'> {
    const newest = await kept.findNewestRun(asked);
    const run = runMs === null ? newest : await kept.findRunAt({ ...asked, startMs: runMs });
    const observation = run && (await kept.loadNewestObservation(run.id));
    if (run === null || observation === null) return 'nothing';
    return { run, observation, windowEndMs: windowEndOf(run), newestStartMs: newest?.startMs ?? run.startMs };
  }

  return async (asked, runMs) => {
    try {
      return await find(asked, runMs);
    } catch (fault) {
      onStoreFault(fault);
      return 'unreachable';
    }
  };
}

/** For a server that keeps nothing. */
export const findNothing: FindKept = () => Promise.resolve('nothing');
