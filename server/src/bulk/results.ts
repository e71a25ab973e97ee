import type { BulkLine } from '../contract/bulk.ts';
import type { Clock } from '../domain/clock.ts';
import type { BulkStore } from '../domain/keeping/bulkStore.ts';
import type { BulkEvents } from './bulkEvents.ts';

interface ResultsParts {
  store: Pick<BulkStore, 'findBulk' | 'listBulkResults'>;
  events: BulkEvents;
  clock: Pick<Clock, 'after'>;
}

/** How soon a result is seen that another server wrote. */
const pollMs = 300;
const pageSize = 200;

/**
 * The results of a job after this cursor, 0 for all, as rows end, and the end of the job. Those that this server writes come
 * at once. Stops without the end when this server stops, or the job is no longer kept: whoever reads may go on from the last
 * cursor. Throws the signal's reason when aborted.
 */
export function createResults({ store, events, clock }: ResultsParts) {
  return async function* (
    id: string,
    { after, signal }: { after: number; signal: AbortSignal },
  ): AsyncGenerator<BulkLine, void, void> {
    const ear = listenTo(id, { events, clock });
    signal.addEventListener('abort', ear.wake, { once: true });
    try {
      let cursor = after;
      for (;;) {
        signal.throwIfAborted();
        const job = await store.findBulk(id); // before the rows: of a job that is over none can follow
        if (job === null) return;
        const page = await store.listBulkResults(id, { after: cursor, limit: pageSize });
        yield* page;
        cursor = Number(page.at(-1)?.cursor ?? cursor);
        if (page.length === pageSize) continue;
        if (job.state !== 'running') {
          yield { done: true, state: job.state };
          return;
        }
        if (ear.isClosing()) return;
        await ear.hear();
      }
    } finally {
      signal.removeEventListener('abort', ear.wake);
      ear.close();
    }
  };
}

/** Hears of a job also what is told of it between two looks. */
function listenTo(id: string, { events, clock }: Pick<ResultsParts, 'events' | 'clock'>) {
  let isClosing = false;
  let wasWoken = false;
  let endWait: (() => void) | null = null;
  const wake = (): void => {
    wasWoken = true;
    endWait?.();
  };
  const handleTold = (told: string): void => {
    if (told === id) wake();
  };
  const handleClosing = (): void => {
    isClosing = true;
    wake();
  };
  events.on('asked', handleTold).on('ended', handleTold).on('closing', handleClosing);

  return {
    wake,
    isClosing: () => isClosing,
    /** Resolves when there may be something new. */
    async hear(): Promise<void> {
      if (!wasWoken) {
        await new Promise<void>((resolve) => {
          const cancel = clock.after(pollMs, resolve);
          endWait = () => {
            cancel();
            resolve();
          };
        });
      }
      endWait = null;
      wasWoken = false;
    },
    close() {
      events.off('asked', handleTold).off('ended', handleTold).off('closing', handleClosing);
    },
  };
}
