import type { Logger } from 'pino';

const restMs = 1000;

/** Logs a fault as a warning, at most one in a second: a database that is gone fails every look-up. */
export function createWarnSeldom(log: Logger, elapsed: () => number): (fault: unknown) => void {
  let restsUntilMs = -Infinity;
  return (fault) => {
    if (elapsed() < restsUntilMs) return;
    restsUntilMs = elapsed() + restMs;
    log.warn({ err: fault }, 'what is kept cannot be reached');
  };
}
