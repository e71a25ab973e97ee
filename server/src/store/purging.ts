import type { Clock } from '../domain/clock.ts';
import type { Repository } from './repository.ts';

interface PurgingParts {
  purge: Repository['purge'];
  keepDays: number;
  clock: Pick<Clock, 'now' | 'after'>;
  /** Told of what broke it off; an hour later it goes on. */
  onFault: (fault: unknown) => void;
}

interface Purging {
  /** Resolves when it stands still. */
  stop: () => Promise<void>;
}

const dayMs = 24 * 3_600_000;
const restMs = 3_600_000;
/** A few milliseconds of work, after which others have their turn. */
const batch = 50;
const pauseMs = 50;

/** From now on removes, once an hour and bit by bit, what has been kept long enough. */
export function startPurging({ purge, keepDays, clock, onFault }: PurgingParts): Purging {
  let isStopping = false;
  let cancelNext: (() => void) | null = null;
  let step = doStep();

  async function doStep(): Promise<void> {
    const delayMs = (await removeSome()) ? pauseMs : restMs;
    if (isStopping) return;
    cancelNext = clock.after(delayMs, () => {
      step = doStep();
    });
  }

  /** Whether there may be more. */
  async function removeSome(): Promise<boolean> {
    const nowMs = clock.now();
    try {
      return (await purge({ seenBeforeMs: nowMs - keepDays * dayMs, nowMs, limit: batch })) > 0;
    } catch (fault) {
      onFault(fault);
      return false;
    }
  }

  return {
    async stop() {
      isStopping = true;
      cancelNext?.();
      await step;
    },
  };
}
