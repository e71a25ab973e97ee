import type { ComparedSide, Comparison, Pasted } from '../contract/comparison.ts';
import type { Kind } from '../contract/kinds.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';
import type { Share } from '../contract/share.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { compareTasks } from '../domain/comparison/compareTasks.ts';
import { readPasted } from '../domain/pasted/readPasted.ts';
import type { SideSource } from '../domain/comparison/sideSource.ts';
import { decideVerdict } from '../domain/diagnosis/verdict.ts';
import { SideError, SideFaultError } from '../domain/failure/sideFailure.ts';
import type { Print } from '../domain/secrets/mask.ts';

interface Asker {
  /** A digest of the secret that the asker's browser holds; null without one. */
  visitor: string | null;
  signal: AbortSignal;
}

interface CompareParts {
  lookUp: (
    kind: Kind,
    query: TaskQuery,
    options: { runMs: number | null; watch: boolean; fresh: boolean; signal: AbortSignal },
  ) => Promise<{ answer: LookUpAnswer }>;
  openObservation: (id: string) => Promise<LookUpAnswer | null>;
  openShare: (id: string, visitor: string | null) => Promise<Share | 'unknown' | 'revoked' | 'expired'>;
  print: Print;
}

/**
 * The use case: gets both sides at once and compares them. What is pasted is read and forgotten. Rejects with `SideError`
 * for the side that failed, the left one when both did, or with the signal's reason when aborted.
 */
export function createCompare({ lookUp, openObservation, openShare, print }: CompareParts) {
  return async (left: SideSource, right: SideSource, asker: Asker): Promise<Comparison> => {
    const [before, after] = await Promise.allSettled([open(left, asker), open(right, asker)]);
    asker.signal.throwIfAborted();
    if (before.status === 'rejected') throw new SideError('left', before.reason);
    if (after.status === 'rejected') throw new SideError('right', after.reason);
    return { left: before.value, right: after.value, ...compareTasks(before.value, after.value) };
  };

  async function open(side: SideSource, { visitor, signal }: Asker): Promise<ComparedSide> {
    switch (side.from) {
      case 'live': {
        const options = { runMs: side.runMs, watch: false, fresh: false, signal };
        return toSide((await lookUp(side.kind, side.query, options)).answer);
      }
      case 'observation': {
        const answer = await openObservation(side.id);
        if (answer === null) throw new SideFaultError('unknown');
        return toSide(answer);
      }
      case 'share': {
        const share = await openShare(side.id, visitor);
        if (share === 'unknown') throw new SideFaultError('unknown');
        if (typeof share === 'string') throw new SideFaultError(`share-${share}`);
        return toSide(share.answer);
      }
      case 'pasted':
        return readSide(side.pasted);
    }
  }

  function readSide(pasted: Pasted): ComparedSide {
    const read = readPasted(pasted, print);
    if (!read.ok) throw new SideFaultError(read.why);
    const { reading, isKindGuessed, requestId } = read;
    const { kind, task } = reading;
    const told = { query: null, observedAt: null, requestId };
    return withTask(
      { kind, task },
      { isKindGuessed, origin: 'pasted', ...told, verdict: decideVerdict(reading) },
    );
  }
}

/** What a comparison says of an answer; all else of it stands on its own page. */
function toSide(answer: LookUpAnswer): ComparedSide {
  const { kind, task, origin, notLiveBecause, vendorProblem, run, query, observedAt, source, verdict } =
    answer;
  return withTask(
    { kind, task },
    {
      isKindGuessed: false,
      origin,
      ...(notLiveBecause && { notLiveBecause }),
      ...(vendorProblem && { vendorProblem }),
      ...(run && { run }),
      query,
      observedAt,
      requestId: source.requestId,
      verdict,
    },
  );
}

/** Kind and task come from one answer, which the compiler does not follow. */
const withTask = (
  { kind, task }: Pick<ComparedSide, 'kind' | 'task'>,
  others: Omit<ComparedSide, 'kind' | 'task'>,
) => ({ kind, ...others, task }) as ComparedSide;
