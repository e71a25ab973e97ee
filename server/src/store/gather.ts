interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (fault: unknown) => void;
}

/**
 * Does in one go what comes in while the turn before is under way, in the order in which it came, at most `most` at a
 * time: many small writes then share one commit. A failed turn fails for all who were in it, and for nobody else.
 */
export function gather<Item, Result>(
  doAll: (items: Item[]) => Promise<Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const turn = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await doAll(turn.map(({ item }) => item));
        for (const [index, result] of results.entries()) turn[index]?.resolve(result);
      } catch (fault) {
        for (const { reject } of turn) reject(fault);
      }
    }
    isBusy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isBusy) return;
      isBusy = true;
      // After the other answers that have arrived by now.
      setImmediate(() => void work());
    });
}
