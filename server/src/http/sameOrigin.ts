import type { Request, RequestHandler } from 'express';
import { ProblemError, problemOf } from './problem.ts';

const readingMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Whatever may change something must come from our own pages, or from a program that is no browser. */
export const refuseForeignPages: RequestHandler = (req, _res, next) => {
  if (!readingMethods.includes(req.method) && !isSameOrigin(req)) {
    const detail = 'This changes something, and was sent by a page of another site.';
    throw new ProblemError(problemOf('foreign-origin', 'Not from here', detail));
  }
  next();
};

/** Browsers send `Sec-Fetch-Site` to secure places and `Origin` with whatever may change something; no page can forge them. */
function isSameOrigin({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || hostIn(headers.origin) === headers.host?.toLowerCase();
}

function hostIn(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null; // "null" is nobody's
}

/** Scheme, host and port under which the browser knows this server; a proxy in front may speak https where we do not. */
export function originOf(req: Request): string {
  const { origin, host = '' } = req.headers;
  if (origin !== undefined && isSameOrigin(req)) return origin;
  const isSecure = /^https\b/i.test(req.get('X-Forwarded-Proto') ?? '');
  return `${isSecure ? 'https' : 'http'}://${host}`;
}
