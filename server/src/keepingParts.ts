import type { Config } from './config.ts';
import type { Mode } from './contract/lookup.ts';
import type { Metrics } from './http/metrics.ts';
import type { Keeping } from './http/ports.ts';
import { createKeeping } from './keeping/createKeeping.ts';
import type { AskVendor } from './keeping/ports.ts';
import { startWatchRunner } from './keeping/watchRunner.ts';
import { createFindKept, findNothing, type FindKept } from './lookup/findKept.ts';
import { createKeepAnswer, keepNothing, type KeepAnswer } from './lookup/keepAnswer.ts';
import { startPurging } from './store/purging.ts';
import type { Repository } from './store/repository.ts';
import type { Clock } from './vendor/clock.ts';

/** What the others need of the store. */
interface KeepingParts {
  keepAnswer: KeepAnswer;
  findKept: FindKept;
  /** Null when this server keeps nothing. */
  keeping: Keeping | null;
  /** Starts what the server does by itself; the function given stops it. */
  startJobs: (askVendor: AskVendor) => () => Promise<void>;
}

interface Surroundings {
  config: Config;
  print: (secret: string) => string;
  mode: Mode;
  metrics: Metrics;
  clock: Clock;
  /** Told whenever what is kept cannot be reached. */
  onStoreFault: (fault: unknown) => void;
}

/** Puts together what keeps; `repository` is null where nothing is to be kept. */
export function createKeepingParts(
  repository: Repository | null,
  { config, print, mode, metrics, clock, onStoreFault }: Surroundings,
): KeepingParts {
  if (repository === null) {
    return {
      keepAnswer: keepNothing,
      findKept: findNothing,
      keeping: null,
      startJobs: () => () => Promise.resolve(),
    };
  }
  return {
    keepAnswer: createKeepAnswer({
      saveAnswer: repository.saveAnswer,
      onNotKept(fault) {
        metrics.notKept();
        onStoreFault(fault);
      },
    }),
    findKept: createFindKept({ kept: repository, onStoreFault }),
    keeping: {
      ...createKeeping({ store: repository, print, now: clock.now }),
      shareMaxDays: config.shareMaxDays,
    },
    startJobs(askVendor) {
      const jobs = [
        startWatchRunner({ store: repository, askVendor, mode, clock, onFault: onStoreFault }),
        startPurging({ purge: repository.purge, keepDays: config.keepDays, clock, onFault: onStoreFault }),
      ];
      return async () => {
        await Promise.all(jobs.map((job) => job.stop()));
      };
    },
  };
}
