import { once } from 'node:events';
import type { Response } from 'express';

interface Lines {
  /** Resolves when there is room for more; rejects with the signal's reason when aborted before. */
  write: (line: unknown) => Promise<void>;
  end: () => void;
}

/**
 * Begins an answer of lines of JSON, each on its way as soon as it is written. Not compressed, and proxies are told not to
 * hold it back: either would keep the first lines until there are many.
 */
export function startLines(res: Response, signal: AbortSignal): Lines {
  res.status(200).type('application/x-ndjson');
  res.set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
  res.flushHeaders();
  return {
    async write(line) {
      signal.throwIfAborted();
      if (!res.write(`${JSON.stringify(line)}\n`)) await once(res, 'drain', { signal });
    },
    end() {
      res.end();
    },
  };
}
