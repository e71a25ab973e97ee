import { parseHttpDateMs } from './httpDate.ts';

/** The wait a `Retry-After` header asks for, seconds or a date; `null` without one that can be read. (Source: RFC 9110 §10.2.3) */
export function parseRetryAfterMs(header: string | string[] | undefined, nowMs: number): number | null {
  if (typeof header !== 'string') return null;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  const dateMs = parseHttpDateMs(header);
  return dateMs === null ? null : Math.max(0, dateMs - nowMs);
}
