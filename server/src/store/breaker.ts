import { StoreError } from '../domain/failure/storeFailure.ts';

/** How long after a fault the database is left alone. */
const restMs = 2000;

/**
 * Lets work on the database through until it fails, then fails at once for a while, then lets one try: with a database
 * that hangs, only one caller in a while waits for the time-out. Whatever goes wrong becomes a `StoreError`.
 */
export function createBreaker(elapsed: () => number) {
  let fault: StoreError | null = null;
  let restsUntilMs = 0;

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (fault !== null) {
      if (elapsed() < restsUntilMs) throw fault;
      restsUntilMs = Infinity; // this one tries, the others wait for what comes of it
    }
    try {
      const result = await work();
      fault = null;
      return result;
    } catch (cause) {
      fault = new StoreError(cause);
      restsUntilMs = elapsed() + restMs;
      throw fault;
    }
  };
}
