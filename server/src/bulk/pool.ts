type Work = () => Promise<void>;

/** Work of several owners, so much of it at once. */
export interface Pool {
  /** `work` must not reject. */
  add: (owner: string, work: Work) => void;
  /** Forgets what of this owner's has not begun. */
  drop: (owner: string) => void;
}

/** Does `size` pieces of work at once: each owner's in their order, and one of each owner in turn. */
export function createPool(size: number): Pool {
  const waiting = new Map<string, Work[]>();
  let busy = 0;

  function begin(): void {
    while (busy < size) {
      const work = takeNext();
      if (work === undefined) return;
      busy += 1;
      void work().finally(() => {
        busy -= 1;
        begin();
      });
    }
  }

  /** Whoever has had a turn goes to the end. */
  function takeNext(): Work | undefined {
    for (const [owner, works] of waiting) {
      const work = works.shift();
      waiting.delete(owner);
      if (works.length > 0) waiting.set(owner, works);
      if (work !== undefined) return work;
    }
    return undefined;
  }

  return {
    add(owner, work) {
      const works = waiting.get(owner);
      if (works === undefined) waiting.set(owner, [work]);
      else works.push(work);
      begin();
    },
    drop(owner) {
      waiting.delete(owner);
    },
  };
}
