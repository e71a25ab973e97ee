import type { Response } from 'express';

/** A browser that goes away before its answer stops the work it asked for. */
export function abortedWhenGone(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}
