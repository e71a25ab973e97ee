import type { Logger } from 'pino';
import { createBulkEvents } from './bulk/bulkEvents.ts';
import { startBulkRunner } from './bulk/bulkRunner.ts';
import { createBulk } from './bulk/createBulk.ts';
import type { Find, LookUp } from './bulk/ports.ts';
import type { Config } from './config.ts';
import type { Kind } from './contract/kinds.ts';
import type { Mode } from './contract/lookup.ts';
import type { Metrics } from './http/metrics.ts';
import type { Bulk, Keeping } from './http/ports.ts';
import { readProblem } from './http/problemHandler.ts';
import { createKeeping } from './keeping/createKeeping.ts';
import type { AskVendor } from './keeping/ports.ts';
import { startWatchRunner } from './keeping/watchRunner.ts';
import { createFindKept, findNothing, type FindKept } from './lookup/findKept.ts';
import { createKeepAnswer, keepNothing, type KeepAnswer } from './lookup/keepAnswer.ts';
import { startPurging } from './store/purging.ts';
import type { Repository } from './store/repository.ts';
import type { Clock } from './domain/clock.ts';

/** What the others need of the store. */
interface KeepingParts {
  keepAnswer: KeepAnswer;
  findKept: FindKept;
  /** Null when this server keeps nothing. */
  keeping: Keeping | null;
  /** Null likewise. */
  bulk: Bulk | null;
  /** Starts what the server does by itself. */
  startJobs: (asking: Asking) => Jobs;
}

/** How the vendor is asked. */
interface Asking {
  askVendor: AskVendor;
  lookUp: LookUp;
  find: Find;
  /** Calls per second that each kind's action may take. */
  perSecond: (kind: Kind) => number;
}

interface Jobs {
  /** Ends the answers that stay open for as long as a job goes on, which those who read them can take up again. */
  endStreams: () => void;
  stop: () => Promise<void>;
}

interface Surroundings {
  config: Config;
  print: (secret: string) => string;
  mode: Mode;
  metrics: Metrics;
  log: Logger;
  clock: Clock;
  /** Told whenever what is kept cannot be reached. */
  onStoreFault: (fault: unknown) => void;
}

/** Puts together what keeps; `repository` is null where nothing is to be kept. */
export function createKeepingParts(
  repository: Repository | null,
  { config, print, mode, metrics, log, clock, onStoreFault }: Surroundings,
): KeepingParts {
  if (repository === null) {
    return {
      keepAnswer: keepNothing,
      findKept: findNothing,
      keeping: null,
      bulk: null,
      startJobs: () => ({ endStreams: () => undefined, stop: () => Promise.resolve() }),
    };
  }
  const events = createBulkEvents();
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
    bulk: createBulk({ store: repository, events, mode, clock }),
    startJobs({ askVendor, lookUp, find, perSecond }) {
      const onFault = onStoreFault;
      const jobs = [
        startWatchRunner({ store: repository, askVendor, mode, clock, onFault }),
        startPurging({ purge: repository.purge, keepDays: config.keepDays, clock, onFault }),
        startBulkRunner({
          store: repository,
          events,
          lookUp,
          find,
          mode,
          perSecond,
          clock,
          random: Math.random,
          toProblem: readProblem,
          onLookedUp: metrics.lookedUp,
          onEnded(ends) {
            for (const { end } of ends) metrics.bulkRowEnded(end.outcome);
          },
          onJobs: metrics.bulkJobs,
          onFault,
          onBug(fault) {
            log.error({ err: fault }, 'a row of a bulk job failed');
          },
        }),
      ];
      return {
        endStreams() {
          events.emit('closing');
        },
        async stop() {
          await Promise.all(jobs.map((job) => job.stop()));
        },
      };
    },
  };
}
