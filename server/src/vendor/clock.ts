/** Time as the adapter sees it; tests bring their own. */
export interface Clock {
  /** Epoch ms: for dates that others read. */
  now: () => number;
  /** Monotonic ms: for durations and rates, which a corrected system clock must not bend. */
  elapsed: () => number;
  /** Runs `task` once, not before `delayMs` have passed, unless the returned function is called first. */
  after: (delayMs: number, task: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};
