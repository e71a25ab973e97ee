import type { VendorError } from '../../contract/problem.ts';
import { meaningOf } from './errorCodes.ts';
import type { VendorFailure } from './vendorFailure.ts';
import { readVendorMessage } from './vendorMessage.ts';

/** What the vendor's envelope holds: the `Result` unread (`undefined` when it is missing), or why the call failed. */
type Envelope =
  | { ok: true; result: unknown; requestId: string | null }
  | { ok: false; failure: VendorFailure };

/** Without a `Retry-After` (none is documented) the limits' own period is the best guess: they count per second. */
const defaultRetryAfterSeconds = 1;

/**
 * Opens the envelope that success and failure share: failed if the status is not 2xx, or `ResponseMetadata.Error` is
 * present and not empty. A missing result object is the task reader's to judge, which knows the object's name.
 * `body` is the parsed JSON, `undefined` when the body was no JSON. (Source: errors §1, §2)
 */
export function readEnvelope(httpStatus: number, body: unknown): Envelope {
  const metadata = isObject(body) ? (body['ResponseMetadata'] ?? body['ResponseMetaData']) : undefined;
  const envelope = isObject(metadata) ? metadata : null;
  const requestId = envelope === null ? null : plainWord(envelope['RequestId'] ?? envelope['RequestID']);
  const error = envelope?.['Error'];
  const isSuccess = httpStatus >= 200 && httpStatus < 300;

  if (isObject(body) && envelope !== null && isSuccess && isEmpty(error)) {
    return { ok: true, result: body['Result'], requestId };
  }
  const isReadable = envelope !== null && (isSuccess || httpStatus >= 400);
  const failure =
    isReadable || tellsByStatusAlone(httpStatus)
      ? toFailure(readVendorError(httpStatus, error), requestId)
      : ({ code: 'vendor-unreadable', requestId, httpStatus, why: whyUnreadable(httpStatus, body) } as const);
  return { ok: false, failure };
}

function toFailure(vendor: VendorError, requestId: string | null): VendorFailure {
  const code = meaningOf(vendor);
  switch (code) {
    case 'task-not-found':
    case 'vendor-rejected':
    case 'vendor-denied':
      return { code, requestId, vendor };
    case 'vendor-throttled':
      return { code, requestId, vendor, retryAfterSeconds: defaultRetryAfterSeconds };
    case 'vendor-unavailable':
      return { code, requestId, vendor, cause: 'server-error' };
  }
}

/** A gateway or proxy that is down or throttling seldom speaks the vendor's JSON. */
function tellsByStatusAlone(httpStatus: number): boolean {
  return httpStatus === 429 || httpStatus >= 500;
}

function whyUnreadable(httpStatus: number, body: unknown): string {
  if (httpStatus >= 300 && httpStatus < 400) return 'a redirect, which is not followed';
  return body === undefined ? 'not JSON' : 'no ResponseMetadata';
}

function readVendorError(httpStatus: number, error: unknown): VendorError {
  const { Code, CodeN, Message } = isObject(error) ? error : {};
  return {
    code: plainWord(Code),
    codeN: typeof CodeN === 'number' && CodeN !== 0 ? CodeN : null,
    message: readVendorMessage(Message),
    httpStatus,
  };
}

/** Codes and request ids are short printable words; anything else in their place is not shown. */
function plainWord(value: unknown): string | null {
  return typeof value === 'string' && /^[\x21-\x7e]{1,128}$/.test(value) ? value : null;
}

/** No error, or one whose members all say nothing, as a server without optional members writes it. */
function isEmpty(error: unknown): boolean {
  return isObject(error) ? Object.values(error).every(saysNothing) : saysNothing(error);
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
