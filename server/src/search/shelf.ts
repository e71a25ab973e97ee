import type { Found } from '../contract/find.ts';
import type { Kind } from '../contract/kinds.ts';
import type { Mode } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { newestRuns } from '../domain/keeping/newestRuns.ts';
import { fitOf, keptPatterns } from '../domain/search/fitKept.ts';
import { toFoundKept } from '../domain/search/toFound.ts';
import type { Wanted } from '../domain/search/wanted.ts';
import type { Print } from '../domain/secrets/mask.ts';
import type { KeptTasks } from './ports.ts';

interface ShelfParts {
  kept: KeptTasks | null;
  onStoreFault: (fault: unknown) => void;
  print: Print;
  mode: Mode;
}

/** What is kept of tasks that may be the one wanted. */
interface Shelf {
  /** The kinds of those that have the very ids, the newest first. */
  kinds: Kind[];
  /** Those of them that are asked for, the newest first. */
  take: (which: (kind: Kind, query: TaskQuery) => boolean) => Promise<Found[]>;
  /** Whether all that was asked for could be read. */
  isOpen: () => boolean;
}

/** More would not be read; whoever looks for one of them knows more of its ids. */
const mostRuns = 20;

/** Never rejects: while the database cannot be reached, nothing is kept. */
export async function createShelf(
  { ids, profile }: Wanted,
  { kept, onStoreFault, print, mode }: ShelfParts,
): Promise<Shelf> {
  let isOpen = kept !== null;
  const patterns = keptPatterns(ids);

  async function unlessOut<Value>(read: (from: KeptTasks) => Promise<Value[]>): Promise<Value[]> {
    if (kept === null || !isOpen) return [];
    try {
      return await read(kept);
    } catch (fault) {
      isOpen = false;
      onStoreFault(fault);
      return [];
    }
  }

  const runs = await unlessOut(async ({ findRuns }) =>
    newestRuns(
      (
        await Promise.all(
          patterns.map((pattern) => findRuns({ mode, profile, ids: pattern, limit: mostRuns })),
        )
      ).flat(),
      mostRuns,
    ),
  );
  return {
    kinds: runs.filter(({ query }) => fitOf(query, patterns) === 'kept').map(({ kind }) => kind),
    isOpen: () => isOpen,
    async take(which) {
      const wanted = runs.filter(({ kind, query }) => which(kind, query));
      const observed = await unlessOut(({ loadNewestObservation }) =>
        Promise.all(wanted.map(async (run) => ({ run, observation: await loadNewestObservation(run.id) }))),
      );
      return observed.flatMap(({ run, observation }) =>
        observation === null ? [] : [toFoundKept({ run, observation }, fitOf(run.query, patterns), print)],
      );
    },
  };
}
