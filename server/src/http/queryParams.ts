import type { Request } from 'express';

/** The query of a request; Express is told not to read it. */
export function paramsOf(req: Request): URLSearchParams {
  const start = req.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : req.url.slice(start + 1));
}
