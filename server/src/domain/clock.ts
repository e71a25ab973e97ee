/** Time, which is handed in wherever it matters; tests bring their own. */
export interface Clock {
  /** Epoch ms: for dates that others read. */
  now: () => number;
  /** Monotonic ms: for durations and rates, which a corrected system clock must not bend. */
  elapsed: () => number;
  /** Runs `task` once, not before `delayMs` have passed, unless the returned function is called first. */
  after: (delayMs: number, task: () => void) => () => void;
}
