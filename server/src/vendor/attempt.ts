import type { Pool } from 'undici';
import { readEnvelope } from '../domain/failure/readEnvelope.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';
import { parseHttpDateMs } from './httpDate.ts';
import type { LookUpRequest } from './lookUpRequest.ts';
import { toNetworkFailure } from './networkFailure.ts';
import { parseRetryAfterMs } from './retryAfter.ts';

/** What one request brought; `retryAfterMs` is the wait the vendor asked for. */
type Attempt =
  | { ok: true; result: unknown; requestId: string | null; httpStatus: number }
  | { ok: false; failure: VendorFailure; retryAfterMs: number | null };

/**
 * Sends one request and reads its whole answer. Redirects are not followed and compression is not asked for. Rejects
 * with the signal's reason when aborted.
 */
export async function attempt(
  pool: Pool,
  request: LookUpRequest,
  {
    signal,
    now,
    onDate,
  }: {
    signal: AbortSignal;
    /** Epoch ms. */
    now: () => number;
    /** Told the `Date` of whatever answers, epoch ms. */
    onDate: (dateMs: number) => void;
  },
): Promise<Attempt> {
  let httpStatus: number | null = null;
  try {
    const response = await pool.request({ ...request, signal });
    httpStatus = response.statusCode;
    const dateMs = parseHttpDateMs(response.headers['date']);
    if (dateMs !== null) onDate(dateMs);
    const envelope = readEnvelope(httpStatus, parseJson(await response.body.text()));
    if (envelope.ok) return { ...envelope, httpStatus };
    const retryAfterMs = parseRetryAfterMs(response.headers['retry-after'], now());
    return { ok: false, failure: withRetryAfter(envelope.failure, retryAfterMs), retryAfterMs };
  } catch (error) {
    signal.throwIfAborted();
    const failure = toNetworkFailure(error, httpStatus);
    if (failure === null) throw error;
    return { ok: false, failure, retryAfterMs: null };
  }
}

/** What the vendor asks for goes before our guess. */
function withRetryAfter(failure: VendorFailure, retryAfterMs: number | null): VendorFailure {
  return failure.code === 'vendor-throttled' && retryAfterMs !== null
    ? { ...failure, retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)) }
    : failure;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
