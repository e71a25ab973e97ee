/** What a piece of work gave, and whether this caller started it or joined one already under way. */
export interface Shared<Value> {
  value: Value;
  joined: boolean;
}

interface Running<Value> {
  outcome: Promise<Value>;
  stop: AbortController;
  callers: number;
  settled: boolean;
}

export type Share<Value> = (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Value>,
) => Promise<Shared<Value>>;

/**
 * Lets callers with the same key share one piece of work. A caller whose signal aborts leaves at once with the signal's
 * reason and does not disturb the others; when the last one has left, the work itself is aborted and forgotten, so that
 * whoever comes next starts anew.
 */
export function createSharing<Value>(): Share<Value> {
  const runningByKey = new Map<string, Running<Value>>();

  function forget(key: string, running: Running<Value>): void {
    if (runningByKey.get(key) === running) runningByKey.delete(key);
  }

  function start(key: string, work: (signal: AbortSignal) => Promise<Value>): Running<Value> {
    const stop = new AbortController();
    const running: Running<Value> = {
      outcome: work(stop.signal).finally(() => {
        running.settled = true;
        forget(key, running);
      }),
      stop,
      callers: 0,
      settled: false,
    };
    runningByKey.set(key, running);
    return running;
  }

  return async (key, signal, work) => {
    signal.throwIfAborted();
    const found = runningByKey.get(key);
    const running = found ?? start(key, work);
    running.callers += 1;
    try {
      return { value: await unlessAborted(running.outcome, signal), joined: found !== undefined };
    } finally {
      running.callers -= 1;
      if (running.callers === 0 && !running.settled) {
        forget(key, running);
        running.stop.abort();
      }
    }
  };
}

function unlessAborted<Value>(outcome: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    outcome.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
