import type { Problem } from '../contract/problem.ts';

/** What the middleware of one request tell each other. */
declare module 'express-serve-static-core' {
  interface Locals {
    requestId: string;
    /** The problem sent, if one was. */
    problem?: Problem;
    /** The error behind an `internal` or `store-unavailable` problem, for the log alone. */
    fault?: unknown;
  }
}
