import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Problem } from '../contract/problem.ts';
import { PictureFailureError } from '../domain/failure/pictureFailure.ts';
import { RunNotKeptError } from '../domain/failure/runNotKept.ts';
import { SideError, SideFaultError } from '../domain/failure/sideFailure.ts';
import { StoreError } from '../domain/failure/storeFailure.ts';
import { VendorFailureError } from '../domain/failure/vendorFailure.ts';
import {
  neverSeen,
  pictureUnavailable,
  ProblemError,
  problemOf,
  runNotKept,
  storeUnavailable,
  toProblem,
} from './problem.ts';
import { sideFault } from './sideFault.ts';

/** The last word for every path that nobody answers. */
export const answerNotFound: RequestHandler = (req) => {
  throw new ProblemError(
    problemOf('not-found', 'Nothing here', `There is nothing to ${req.method} at this path.`),
  );
};

/** Turns whatever a route threw into one problem. Whoever has gone away gets none. */
export const answerProblem: ErrorRequestHandler = (fault: unknown, _req, res, next) => {
  if (res.destroyed) return;
  const problem = readProblem(fault);
  if (problem.code === 'internal' || problem.code === 'store-unavailable') res.locals.fault = fault;
  if (!res.headersSent) {
    sendProblem(res, problem);
    return;
  }
  res.locals.problem = problem; // for the log alone
  next(fault); // too late for words: Express breaks the connection, so that nobody takes a part for all
};

/** The problem that a fault becomes, whatever it is. */
export function readProblem(fault: unknown): Problem {
  if (fault instanceof VendorFailureError) {
    const problem = toProblem(fault.failure);
    return fault.neverSeen ? neverSeen(problem) : problem;
  }
  if (fault instanceof RunNotKeptError) return runNotKept(fault.otherStart);
  if (fault instanceof StoreError) return storeUnavailable();
  if (fault instanceof PictureFailureError) return pictureUnavailable(fault.reason);
  if (fault instanceof SideError) return { ...readProblem(fault.cause), side: fault.side };
  if (fault instanceof SideFaultError) return sideFault(fault.why);
  if (fault instanceof ProblemError) return fault.problem;
  if (isMalformedPath(fault)) {
    return problemOf(
      'invalid-query',
      'The address cannot be read',
      'The path is not valid percent-encoding.',
    );
  }
  return problemOf(
    'internal',
    'Something is wrong in Tasklens',
    'This is a fault of this server, not of the task. The request id leads to the log.',
  );
}

/** Express and its file server mark what cannot be decoded with status 400. */
function isMalformedPath(fault: unknown): boolean {
  return fault instanceof Error && 'status' in fault && fault.status === 400;
}

function sendProblem(res: Response, problem: Problem): void {
  const body: Problem = { ...problem, requestId: problem.requestId ?? res.locals.requestId };
  res.locals.problem = body;
  if (body.retryAfterSeconds !== undefined) {
    res.set('Retry-After', String(Math.ceil(body.retryAfterSeconds)));
  }
  res.status(body.status).set('Cache-Control', 'no-store').type('application/problem+json');
  res.send(JSON.stringify(body));
}
