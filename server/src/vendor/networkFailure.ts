import { errors } from 'undici';
import { readEnvelope } from '../domain/failure/readEnvelope.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';

const notHttp = 'NOT_HTTP';

const causes: Record<string, string> = {
  [notHttp]: 'not-http',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  EPIPE: 'connection-reset',
  /** Closed by the other side before it answered. */
  UND_ERR_SOCKET: 'connection-reset',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  ETIMEDOUT: 'connect-timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
};

/**
 * What it means that an exchange broke: before the status line (`httpStatus` null) or while its body was read. `null`
 * when the error is none of the network's, but our own bug. (Source: errors §7)
 */
export function toNetworkFailure(error: unknown, httpStatus: number | null): VendorFailure | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (httpStatus === null || code === 'ECONNRESET') {
    return { code: 'vendor-unavailable', requestId: null, vendor: null, cause: causeOf(code) };
  }
  return withoutBody(httpStatus, code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ? 'over 8 MiB' : 'truncated');
}

/** Some statuses say all there is to say, with or without a body. */
function withoutBody(httpStatus: number, why: string): VendorFailure {
  const byStatus = readEnvelope(httpStatus, undefined);
  return byStatus.ok || byStatus.failure.code === 'vendor-unreadable'
    ? { code: 'vendor-unreadable', requestId: null, httpStatus, why }
    : byStatus.failure;
}

function causeOf(code: string): string {
  if (/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/.test(code)) return 'tls-failed';
  return causes[code] ?? 'network-error';
}

/** The code of an error that came from the network or its libraries, not from what we handed to them. */
function codeOf(error: unknown): string | null {
  // undici gives its parser's errors no code.
  if (error instanceof errors.HTTPParserError) return notHttp;
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  return /^(UND_)?ERR_INVALID/.test(error.code) ? null : error.code;
}
