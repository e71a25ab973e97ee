import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { ProblemError, problemOf } from './problem.ts';

/** Reads a JSON body of at most `limit`, such as `64kb`, into `req.body`; what cannot be read is a problem. */
export function jsonBody(limit: string): RequestHandler {
  return Router().use(express.json({ limit }), explainUnreadable);
}

/** A form of another site's page cannot send JSON, whatever its browser tells of where it came from. */
export const requireJson: RequestHandler = (req, _res, next) => {
  const isEmpty = req.headers['content-length'] === '0';
  if (!isEmpty && req.is('application/json') === false) {
    throw new ProblemError(problemOf('not-json', 'Not JSON', 'The body must be application/json.'));
  }
  next();
};

/** What body-parser says by the member `type` of its errors. */
const explainUnreadable: ErrorRequestHandler = (fault: unknown, _req, _res, next) => {
  const type = fault instanceof Error && 'type' in fault ? fault.type : null;
  switch (type) {
    case 'entity.parse.failed':
      next(unreadable('The body is not valid JSON.'));
      return;
    case 'entity.too.large':
      next(unreadable('The body is too large.', 413));
      return;
    case 'charset.unsupported':
    case 'encoding.unsupported':
      next(new ProblemError(problemOf('not-json', 'Not JSON', 'The body must be JSON in UTF-8.')));
      return;
    default:
      next(fault);
  }
};

function unreadable(detail: string, status = 400): ProblemError {
  return new ProblemError({ ...problemOf('invalid-query', 'The body cannot be used', detail), status });
}
