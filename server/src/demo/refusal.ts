import type { DemoAction } from './actions.ts';

/** The vendor's "no": an HTTP status and the error of the envelope. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  /** Null where a product, not the gateway, refuses, and where the gateway's number is not documented. */
  readonly codeN: number | null;

  constructor(status: number, code: string, codeN: number | null, message: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.codeN = codeN;
  }
}

/** (Source: errors §3) */
const gatewayCodes = {
  UndefinedError: { status: 500, codeN: 100001 },
  MissingParameter: { status: 400, codeN: 100002 },
  MissingRequestInfo: { status: 400, codeN: 100004 },
  MissingSignature: { status: 401, codeN: 100005 },
  InvalidTimestamp: { status: 400, codeN: 100006 },
  InvalidActionOrVersion: { status: 404, codeN: 100008 },
  InvalidAccessKey: { status: 401, codeN: 100009 },
  SignatureDoesNotMatch: { status: 401, codeN: 100010 },
  AccessDenied: { status: 403, codeN: 100013 },
  FlowLimitExceeded: { status: 429, codeN: 100018 },
  ServiceUnavailableTemp: { status: 503, codeN: 100019 },
  MethodNotAllowed: { status: 405, codeN: null },
  InvalidAuthorization: { status: 400, codeN: 100024 },
} as const;

/** Refused before any product saw the request. */
export function refusedByGateway(code: keyof typeof gatewayCodes, message: string): Refusal {
  const { status, codeN } = gatewayCodes[code];
  return new Refusal(status, code, codeN, message);
}

/**
 * Refused by RTC: with HTTP 200 at 2020-12-01, where the page asks callers to look at `Error` all the same, and with
 * a status of its own at the newer versions. That it is 400 is our choice. (Source: errors §2)
 */
export function refusedByRtc({ version }: DemoAction, code: string, message: string): Refusal {
  return new Refusal(version === '2020-12-01' ? 200 : 400, code, null, message);
}

/** (Source: errors §5) */
const liveStatus = { InvalidParam: 400, 'InvalidParam.BindError': 400, ResourceNotFound: 404 } as const;

export function refusedByLive(code: keyof typeof liveStatus, message: string): Refusal {
  return new Refusal(liveStatus[code], code, null, message);
}

/** RTC throttles under a code of its own; for Live only the gateway's is documented. (Source: errors §3, §4) */
export function throttled({ action, service }: DemoAction): Refusal {
  return service === 'rtc'
    ? new Refusal(429, 'FlowLimitExceeded.QPSOverLimit', null, `The QPS of ${action} is over its limit.`)
    : refusedByGateway('FlowLimitExceeded', `Request was rejected because ${action} is over its flow limit.`);
}
