interface Waiting<Item, Result> {
  item: Item;
  isPatient: boolean;
  resolve: (result: Result) => void;
  reject: (fault: unknown) => void;
}

/** How long what nobody waits for is kept back for others to come. */
const companyMs = 30;

/**
 * Does in one go what comes in while the turn before is under way, in the order in which it came, at most `most` at a
 * time: many small writes then share one commit. What is patient goes with what is not, or after a moment with whatever
 * has come by then. A failed turn fails for all who were in it, and for nobody else.
 */
export function gather<Item, Result>(
  doAll: (items: Item[]) => Promise<Result[]>,
  most: number,
): (item: Item, options?: { isPatient: boolean }) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isBusy = false;
  let isKeptBack = false;

  async function work(): Promise<void> {
    do await doTurn();
    while (waiting.length >= most || waiting.some(({ isPatient }) => !isPatient));
    isBusy = false;
    if (waiting.length > 0) keepBack();
  }

  async function doTurn(): Promise<void> {
    const turn = waiting.slice(0, most);
    waiting = waiting.slice(most);
    try {
      const results = await doAll(turn.map(({ item }) => item));
      for (const [index, result] of results.entries()) turn[index]?.resolve(result);
    } catch (fault) {
      for (const { reject } of turn) reject(fault);
    }
  }

  function begin(): void {
    if (isBusy || waiting.length === 0) return;
    isBusy = true;
    // After the other answers that have arrived by now.
    setImmediate(() => void work());
  }

  function keepBack(): void {
    if (isKeptBack) return;
    isKeptBack = true;
    setTimeout(() => {
      isKeptBack = false;
      begin();
    }, companyMs);
  }

  return (item, { isPatient } = { isPatient: false }) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, isPatient, resolve, reject });
      if (isPatient) keepBack();
      else begin();
    });
}
