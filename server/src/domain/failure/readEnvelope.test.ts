import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvelope } from './readEnvelope.ts';
import type { VendorFailure } from './vendorFailure.ts';

const requestId = '202306041104200100100232280022D31';

function failureOf(httpStatus: number, body: unknown): VendorFailure {
  const envelope = readEnvelope(httpStatus, body);
  if (envelope.ok) throw new Error('the envelope was read as a success');
  return envelope.failure;
}

const anError = (error: unknown) => ({ ResponseMetadata: { RequestId: requestId, Error: error } });

// Every code of errors.md: [code, CodeN where known, HTTP status where known, what it means here].
type Row = [code: string, codeN: number | null, httpStatus: number | null, meaning: VendorFailure['code']];

const gateway: Row[] = [
  ['UndefinedError', 100001, 500, 'vendor-unavailable'],
  ['MissingParameter', 100002, 400, 'vendor-rejected'],
  ['MissingAuthenticationToken', 100003, 401, 'vendor-denied'],
  ['MissingRequestInfo', 100004, 400, 'vendor-denied'],
  ['MissingSignature', 100005, 401, 'vendor-denied'],
  ['InvalidTimestamp', 100006, 400, 'vendor-denied'],
  ['InvalidTimestamp', 100006, 403, 'vendor-denied'],
  ['ServiceNotFound', 100007, 404, 'vendor-rejected'],
  ['ServiceUnavailable', 100007, 404, 'vendor-rejected'],
  ['InvalidActionOrVersion', 100008, 404, 'vendor-rejected'],
  ['InvalidAccessKey', 100009, 401, 'vendor-denied'],
  ['InvalidClientTokenId', 100009, 401, 'vendor-denied'],
  ['SignatureDoesNotMatch', 100010, 401, 'vendor-denied'],
  ['ServiceShouldCallSelfApi', 100011, null, 'vendor-denied'],
  ['LackPolicy', 100012, 403, 'vendor-denied'],
  ['AccessDenied', 100013, 403, 'vendor-denied'],
  ['InternalError', 100014, 500, 'vendor-unavailable'],
  ['FailToConnect', 100015, 502, 'vendor-unavailable'],
  ['InternalServiceTimeout', 100016, 504, 'vendor-unavailable'],
  ['FlowLimitExceeded', 100018, 429, 'vendor-throttled'],
  ['ServiceUnavailableTemp', 100019, 503, 'vendor-unavailable'],
  ['MethodNotAllowed', null, 405, 'vendor-rejected'],
  ['InternalServiceError', 100023, 502, 'vendor-unavailable'],
  ['InvalidAuthorization', 100024, 400, 'vendor-denied'],
  ['InvalidCredential', 100025, 400, 'vendor-denied'],
  ['InvalidSecretToken', 100026, 401, 'vendor-denied'],
  ['AccountFlowLimitExceeded', 100027, 429, 'vendor-throttled'],
  ['LackProjectPolicy', null, 401, 'vendor-denied'],
  ['LackProjectPolicy', null, 403, 'vendor-denied'],
  ['InnerApiNeedAccountInfo', null, 400, 'vendor-rejected'],
  ['RequestLimitExceeded', null, 429, 'vendor-throttled'],
];

const rtc: Row[] = [
  ['InvalidParameter', null, null, 'vendor-rejected'],
  ['InvalidParameter.IllegalAppId', null, null, 'vendor-rejected'],
  ['InvalidParameter.NotExistAppId', null, null, 'vendor-rejected'],
  ['InvalidParameter.IllegalRoomID', null, null, 'vendor-rejected'],
  ['InvalidParameter.ErrorActiveTaskNotFound', null, null, 'task-not-found'],
  ['InvalidParameter.AccountIdMismatch', null, null, 'vendor-rejected'],
  ['InvalidParameter.EmptyAccountId', null, null, 'vendor-rejected'],
  ['InvalidParameter.Unmarshal', null, null, 'vendor-rejected'],
  ['InvalidParameter.BodyIsEmpty', null, null, 'vendor-rejected'],
  ['InvalidParameter.TaskAlreadyExists', null, null, 'vendor-rejected'],
  ['InvalidParameter.StartTimeAfterEndTime', null, null, 'vendor-rejected'],
  ['InvalidParameter.OutofTimeRange', null, null, 'vendor-rejected'],
  ['InvalidParameter.InvalidRtmpAddress', null, null, 'vendor-rejected'],
  ['InvalidParameter.IllegalTo', null, null, 'vendor-rejected'],
  ['InvalidParameter.IllegalFrom', null, null, 'vendor-rejected'],
  ['InvalidParameter.SizeOverLimit', null, null, 'vendor-rejected'],
  ['InvalidParameter.UserCountOverLimit', null, null, 'vendor-rejected'],
  ['FlowLimitExceeded.QPSOverLimit', null, null, 'vendor-throttled'],
  ['FlowLimitExceeded.TaskNumberOverLimit', null, null, 'vendor-throttled'],
  ['AccessDenied.NoPermissionForApp', null, null, 'vendor-denied'],
  ['AccessDenied.ServiceNotEnabled', null, null, 'vendor-denied'],
  ['AccessDenied.RecordNotEnabled', null, null, 'vendor-denied'],
  ['InternalError.GenerateTokenFailed', null, null, 'vendor-unavailable'],
  ['InternalError.GetAutoTriggerPolicyFailed', null, null, 'vendor-unavailable'],
];

const live: Row[] = [
  ['CommonErr', null, 200, 'vendor-unavailable'],
  ['InvalidParam', null, 400, 'vendor-rejected'],
  ['InvalidParam.BindError', null, 400, 'vendor-rejected'],
  ['RequestForbidden', null, 403, 'vendor-denied'],
  ['RequestForbidden.AccountIDNotAllow', null, 403, 'vendor-denied'],
  ['RequestForbidden.BillingStatus', null, 403, 'vendor-denied'],
  ['ResourceNotFound', null, 404, 'task-not-found'],
  ['InternalError', null, 500, 'vendor-unavailable'],
  ['InternalServiceError', null, 502, 'vendor-unavailable'],
  ['InternalServiceError.BadResponse', null, 502, 'vendor-unavailable'],
  ['InternalServiceTimeout', null, 504, 'vendor-unavailable'],
];

describe('every documented code', () => {
  // RTC documents no status (older pages say all replies are 200), so each code is tried at 200 and 400 as well.
  const rows = [...gateway, ...rtc, ...live].flatMap(([code, codeN, documented, meaning]) =>
    [...new Set([documented ?? 200, 200, 400])].map((httpStatus) => ({ code, codeN, httpStatus, meaning })),
  );

  it.each(rows)('$code at HTTP $httpStatus is $meaning', ({ code, codeN, httpStatus, meaning }) => {
    const failure = failureOf(httpStatus, anError({ Code: code, CodeN: codeN ?? 0, Message: 'why' }));
    expect(failure).toMatchObject({
      code: meaning,
      requestId,
      vendor: { code, codeN, message: 'why', httpStatus },
    });
  });
});

describe('what decides', () => {
  it('takes a throttling code at any status, even among the 5xx', () => {
    for (const httpStatus of [200, 400, 403, 429, 500, 503]) {
      expect(failureOf(httpStatus, anError({ Code: 'FlowLimitExceeded.QPSOverLimit' })).code).toBe(
        'vendor-throttled',
      );
    }
  });

  it.each([100018, 100027])('takes the number %i for throttling when the code is new', (codeN) => {
    expect(failureOf(200, anError({ Code: 'TooFast', CodeN: codeN })).code).toBe('vendor-throttled');
  });

  it('takes status 429 for throttling whatever the body', () => {
    for (const body of [undefined, null, [], 'slow down', {}, anError({ Code: 'InvalidParameter' })]) {
      expect(failureOf(429, body)).toMatchObject({ code: 'vendor-throttled', retryAfterSeconds: 1 });
    }
  });

  it('takes a 5xx for the vendor’s trouble whatever the body', () => {
    const bodies = [undefined, null, [], {}, anError(null), anError({ Code: 'ResourceNotFound' })];
    for (const body of bodies) expect(failureOf(503, body).code).toBe('vendor-unavailable');
    expect(failureOf(502, undefined)).toEqual({
      code: 'vendor-unavailable',
      requestId: null,
      vendor: { code: null, codeN: null, message: null, httpStatus: 502 },
      cause: 'server-error',
    });
  });

  it('takes an unknown code for a refusal, also at 200', () => {
    for (const httpStatus of [200, 400, 401, 403, 404, 409]) {
      expect(failureOf(httpStatus, anError({ Code: 'NewCode.OfTomorrow' })).code).toBe('vendor-rejected');
    }
  });

  it('fails a 4xx that brings no error', () => {
    expect(failureOf(404, { ResponseMetadata: { RequestId: requestId } })).toMatchObject({
      code: 'vendor-rejected',
      requestId,
      vendor: { code: null, httpStatus: 404 },
    });
  });

  it.each([['no such thing'], [['x']], [{ Message: 'only words' }], [{ CodeN: 100002 }]])(
    'never takes a reply with the error %j for a success',
    (error) => {
      expect(failureOf(200, anError(error)).code).toBe('vendor-rejected');
    },
  );

  it.each([
    ['no JSON', 200, undefined, 'not JSON'],
    ['no JSON at 403', 403, undefined, 'not JSON'],
    ['null', 200, null, 'no ResponseMetadata'],
    ['an array', 200, [{ ResponseMetadata: {} }], 'no ResponseMetadata'],
    ['a string', 200, 'ResponseMetadata', 'no ResponseMetadata'],
    ['another gateway’s shape', 404, { HTTPCode: 404, errorcode: 1 }, 'no ResponseMetadata'],
    ['metadata of a wrong type', 200, { ResponseMetadata: 'x', Result: {} }, 'no ResponseMetadata'],
    ['a redirect', 302, undefined, 'a redirect, which is not followed'],
    ['a redirect with an envelope', 302, { ResponseMetadata: {} }, 'a redirect, which is not followed'],
  ])('calls %s unreadable', (_, httpStatus, body, why) => {
    expect(failureOf(httpStatus, body)).toEqual({
      code: 'vendor-unreadable',
      requestId: null,
      httpStatus,
      why,
    });
  });
});

describe('a success', () => {
  it.each(['ResponseMetadata', 'ResponseMetaData'])('is read from %s', (metadata) => {
    for (const id of ['RequestId', 'RequestID']) {
      expect(readEnvelope(200, { [metadata]: { [id]: requestId }, Result: { Status: 2 } })).toEqual({
        ok: true,
        result: { Status: 2 },
        requestId,
      });
    }
  });

  it.each([null, '', {}, { Code: '', CodeN: 0, Message: '' }])('may carry the empty error %j', (error) => {
    expect(readEnvelope(200, { ...anError(error), Result: {} }).ok).toBe(true);
  });

  it('may lack a result; the task reader judges that', () => {
    expect(readEnvelope(200, { ResponseMetadata: {} })).toEqual({
      ok: true,
      result: undefined,
      requestId: null,
    });
  });
});

it('shows neither a code nor a request id that is not a short printable word', () => {
  const failure = failureOf(400, {
    ResponseMetadata: { RequestId: 'x'.repeat(200), Error: { Code: '<b>\nInvalid', Message: 7 } },
  });
  expect(failure).toMatchObject({
    code: 'vendor-rejected',
    requestId: null,
    vendor: { code: null, message: null },
  });
});

it('reads any status and any JSON without throwing, and never calls a failing status a success', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 599 }), fc.jsonValue(), fc.jsonValue(), (status, body, error) => {
      for (const candidate of [body, anError(error), { ResponseMetadata: body }]) {
        if (readEnvelope(status, candidate).ok) expect(status).toBeLessThan(300);
      }
    }),
  );
});
