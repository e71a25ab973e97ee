import {
  problemStatus,
  type PictureFailureReason,
  type Problem,
  type ProblemCode,
} from '../contract/problem.ts';
import type { FieldError } from '../contract/taskQuery.ts';
import type { VendorFailure } from '../domain/failure/vendorFailure.ts';

/** What a route throws when it already knows the problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** A problem with the status and the type that belong to its code. */
export function problemOf(code: ProblemCode, title: string, detail: string): Problem {
  return { type: `urn:tasklens:problem:${code}`, title, status: problemStatus[code], detail, code };
}

/** A value that is none of those that it can be: `what` says in words which these are. */
export function canOnlyBe(field: string, what: string): FieldError {
  return { field, code: 'invalid', message: `${field} can be ${what}` };
}

export function invalidQuery(errors: FieldError[]): Problem {
  const detail = errors.map((error) => error.message).join('; ');
  return { ...problemOf('invalid-query', 'The query cannot be used', detail), errors };
}

const pictureDetails: Record<PictureFailureReason, string> = {
  'refused-address': 'Its address is not on the public internet, or not http or https.',
  unreachable: 'Its server cannot be reached.',
  timeout: 'It did not arrive within 5 s.',
  status: 'Its server answered with something else than 200.',
  'too-many-redirects': 'It was redirected more than 3 times.',
  'not-a-picture': 'What came is neither PNG nor JPEG.',
  'too-large': 'It is over 5 MiB, over 8192 px a side or over 40 megapixels.',
  busy: 'Too many pictures are being loaded. Ask again shortly.',
};

/** Says why and nothing of where: an address may hold a secret, and what it leads to is nobody's business. */
export function pictureUnavailable(reason: PictureFailureReason): Problem {
  const detail = pictureDetails[reason];
  return { ...problemOf('picture-unavailable', 'The picture cannot be loaded', detail), reason };
}

/** Says which run the vendor answers with instead, for the reader to go there. */
export function runNotKept(otherStart: string | null): Problem {
  const detail = 'The vendor now answers with another run of these ids, and nothing was kept of this one.';
  return {
    ...problemOf('run-not-kept', 'This run was not kept', detail),
    ...(otherStart !== null && { newer: { startTime: otherStart } }),
  };
}

export function shareGone(why: 'expired' | 'revoked'): Problem {
  return why === 'expired'
    ? problemOf('share-expired', 'This share has expired', 'It was made for a time, which is over.')
    : problemOf(
        'share-revoked',
        'This share was taken back',
        'You took it back; to others it is as if it had never been.',
      );
}

export function storeUnavailable(): Problem {
  const detail =
    'The database of this server cannot be reached. Ask again shortly; the operator sees why in the log.';
  return problemOf('store-unavailable', 'What is kept cannot be reached', detail);
}

/** A task that the vendor does not know and that this server never saw. */
export function neverSeen(problem: Problem): Problem {
  return { ...problem, detail: `${problem.detail} Nothing of it is kept here either.`, neverSeen: true };
}

/** The problem a vendor failure becomes: one case per code, so that a new failure does not compile until it has words. */
export function toProblem(failure: VendorFailure): Problem {
  switch (failure.code) {
    case 'task-not-found':
      return withVendor(
        failure,
        'No such task',
        'The vendor knows no task with these ids. They may be mistyped, or the task may have left the vendor’s memory.',
      );
    case 'vendor-rejected':
      return withVendor(
        failure,
        'The vendor refused these parameters',
        `The vendor answered ${nameOf(failure)}.`,
      );
    case 'vendor-denied':
      return withVendor(
        failure,
        'The vendor refused this tool',
        `The vendor answered ${nameOf(failure)}: the operator must check this tool’s credentials, permissions and clock.`,
      );
    case 'vendor-throttled':
      return {
        ...withVendor(
          failure,
          'The vendor is throttling',
          'The account’s calls to the vendor exceed its rate limit. Ask again shortly.',
        ),
        retryAfterSeconds: failure.retryAfterSeconds,
      };
    case 'busy':
      return {
        ...problemOf(
          'busy',
          'Too many look-ups at once',
          'This tool’s share of the vendor’s rate limit is used up. Ask again shortly.',
        ),
        retryAfterSeconds: failure.retryAfterSeconds,
      };
    case 'vendor-unavailable':
      return withVendor(
        failure,
        'The vendor cannot be reached or is failing',
        failure.vendor === null
          ? `There was no answer from the vendor (${failure.cause}).`
          : `The vendor answered ${nameOf(failure)}.`,
      );
    case 'vendor-timeout':
      return problemOf(
        'vendor-timeout',
        'The vendor took too long',
        `There was no complete answer from the vendor within ${failure.afterMs} ms.`,
      );
    case 'vendor-unreadable':
      return {
        ...problemOf(
          'vendor-unreadable',
          'The vendor’s answer cannot be read',
          `The vendor answered HTTP ${failure.httpStatus} with something that cannot be read: ${failure.why}.`,
        ),
        ...(failure.requestId !== null && { requestId: failure.requestId }),
      };
  }
}

type AnsweredFailure = Extract<VendorFailure, { vendor: unknown }>;

function withVendor(failure: AnsweredFailure, title: string, detail: string): Problem {
  return {
    ...problemOf(failure.code, title, detail),
    ...(failure.requestId !== null && { requestId: failure.requestId }),
    ...(failure.vendor !== null && { vendor: failure.vendor }),
  };
}

function nameOf({ vendor }: AnsweredFailure): string {
  return vendor?.code ?? `HTTP ${vendor?.httpStatus ?? 'without a status'}`;
}
