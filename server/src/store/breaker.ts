import { StoreError } from '../domain/failure/storeFailure.ts';
import { isCode } from './isCode.ts';
import { isSaidByPostgres } from './isSaidByPostgres.ts';
import { UnreadableError } from './packing.ts';

/** PostgreSQL's codes: connection exception, too many connections, intervention of an operator or a time limit. */
const outOfReach = /^(08|533|57)/;

/** How long after a fault the database is left alone. */
const restMs = 2000;

/**
 * Lets work on the database through until it is out of reach, then fails at once for a while, then lets one try: with a
 * database that hangs, only one caller in a while waits for the time-out. A database that answers, if only to say that its
 * disk is full, may still be read and goes on being asked. Whatever goes wrong becomes a `StoreError`.
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
      const said = new StoreError(cause);
      fault = isOutOfReach(cause) ? said : null;
      restsUntilMs = elapsed() + restMs;
      throw said;
    }
  };
}

function isOutOfReach(fault: unknown): boolean {
  if (fault instanceof UnreadableError || isCode(fault, 'ERR_SQLITE_ERROR')) return false;
  if (isSaidByPostgres(fault)) return outOfReach.test(fault.code ?? '');
  return true; // no connection, no answer in time, no file of that name
}
