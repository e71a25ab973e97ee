import type { VendorError } from '../../contract/problem.ts';
import type { VendorFailure } from './vendorFailure.ts';

/** The failures that the vendor itself can tell us about. */
export type ErrorMeaning = Extract<VendorFailure, { vendor: unknown }>['code'];

/** CodeN of `FlowLimitExceeded` and `AccountFlowLimitExceeded`. (Source: errors §3) */
const throttlingNumbers: readonly (number | null)[] = [100018, 100027];

/** A `*` stands for any further text, so `AccessDenied*` takes `AccessDenied.NoPermissionForApp` as well. */
const throttling = ['FlowLimitExceeded*', 'AccountFlowLimitExceeded*', 'RequestLimitExceeded*'];

/**
 * Codes by remedy; the first that matches counts, so a full code stands before its class. What is not listed
 * (`InvalidParam*`, `MissingParameter`, `ServiceNotFound`, a code of tomorrow) is the vendor's refusal of what we
 * asked. (Source: errors §3 gateway, §4 RTC, §5 Live)
 */
const meanings: readonly (readonly [ErrorMeaning, readonly string[]])[] = [
  ['task-not-found', ['*TaskNotFound', 'ResourceNotFound*']],
  [
    'vendor-denied',
    [
      'AccessDenied*',
      'LackPolicy',
      'LackProjectPolicy',
      'RequestForbidden*',
      'InvalidAccessKey',
      'InvalidClientTokenId',
      'InvalidSecretToken',
      'InvalidCredential',
      'InvalidAuthorization',
      'InvalidTimestamp',
      'SignatureDoesNotMatch',
      'MissingAuthenticationToken',
      'MissingRequestInfo',
      'MissingSignature',
      'ServiceShouldCallSelfApi',
    ],
  ],
  [
    'vendor-unavailable',
    [
      'InternalError*',
      'InternalService*',
      'FailToConnect',
      'ServiceUnavailableTemp',
      'UndefinedError',
      'CommonErr',
    ],
  ],
];

/**
 * What an error reply means for us. Throttling shows at any status, in the code or its number; then a 5xx is the
 * vendor's trouble whatever its body says; then the code decides. (Source: errors §6, http-api "Errors")
 */
export function meaningOf({ code, codeN, httpStatus }: VendorError): ErrorMeaning {
  if (httpStatus === 429 || matches(throttling, code) || throttlingNumbers.includes(codeN)) {
    return 'vendor-throttled';
  }
  if (httpStatus >= 500) return 'vendor-unavailable';
  return meanings.find(([, patterns]) => matches(patterns, code))?.[0] ?? 'vendor-rejected';
}

function matches(patterns: readonly string[], code: string | null): boolean {
  if (code === null) return false;
  return patterns.some((pattern) => {
    if (pattern.startsWith('*')) return code.endsWith(pattern.slice(1));
    if (pattern.endsWith('*')) return code.startsWith(pattern.slice(0, -1));
    return code === pattern;
  });
}
