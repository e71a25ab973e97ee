/** Runs so many pieces of work at once; the others wait their turn, first come, first served. */
export interface Slots {
  /** Resolves with the way to give the slot back; null when too many wait already or the signal aborts first. */
  take: (signal: AbortSignal) => Promise<(() => void) | null>;
}

export function createSlots({ atOnce, waiting: mostWaiting }: { atOnce: number; waiting: number }): Slots {
  let free = atOnce;
  const queue: (() => void)[] = [];

  const giveBack = () => {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    async take(signal) {
      if (signal.aborted) return null;
      if (free > 0) {
        free -= 1;
        return giveBack;
      }
      if (queue.length >= mostWaiting) return null;
      return new Promise((resolve) => {
        const enter = () => {
          signal.removeEventListener('abort', leave);
          resolve(giveBack);
        };
        const leave = () => {
          queue.splice(queue.indexOf(enter), 1);
          resolve(null);
        };
        queue.push(enter);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
