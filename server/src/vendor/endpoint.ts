import { Pool } from 'undici';

/** More than a documented answer can need: it has a few kB. */
const maxResponseSize = 8 * 1024 * 1024;

/** Longer than the 5 s after which a page asks again, so that watching a task keeps its connection. */
const keepAliveTimeout = 30_000;

/**
 * Keep-alive connections to one origin. As many as calls run at once: the rate and the deadline bound them, and a queue
 * here would let requests out in a volley that the rate budget had spaced.
 */
export function openEndpoint(origin: string, timeoutMs: number) {
  const pool = new Pool(origin, {
    connections: null,
    keepAliveTimeout,
    maxResponseSize,
    // The call's own deadline covers all of these.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: timeoutMs },
  });
  return { pool, host: new URL(origin).host };
}
