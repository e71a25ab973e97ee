import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import './locals.ts';
import type { Metrics } from './metrics.ts';
import { chooseRequestId } from './requestId.ts';

/**
 * Gives each request its id and, when it is over, one log line and one measurement. The line names the path alone:
 * ids of tasks stand in the query, and do not belong in a log.
 */
export function observeRequests({ log, metrics }: { log: Logger; metrics: Metrics }): RequestHandler {
  return (req, res, next) => {
    const startedAtMs = performance.now();
    const requestId = chooseRequestId(req.headers['x-request-id']);
    res.locals.requestId = requestId;
    res.setHeader('X-Request-Id', requestId);
    res.once('close', () => {
      const durationMs = performance.now() - startedAtMs;
      const outcome = res.writableFinished ? String(res.statusCode) : 'gone';
      metrics.requestEnded({ route: routeOf(req), method: req.method, outcome, durationMs });
      logRequest(log, req, res, outcome, durationMs);
    });
    next();
  };
}

function logRequest(log: Logger, req: Request, res: Response, outcome: string, durationMs: number): void {
  const { requestId, problem, fault } = res.locals;
  const line = {
    requestId,
    method: req.method,
    path: loggedPathOf(req),
    outcome,
    durationMs: Math.round(durationMs),
    ...(problem && { problem: problem.code, reason: problem.reason }),
    ...(problem?.vendor && { vendorCode: problem.vendor.code, vendorRequestId: problem.requestId }),
    ...(fault !== undefined && { err: fault }),
  };
  if (problem?.code === 'internal') log.error(line, 'request failed');
  else if (res.statusCode >= 500) log.warn(line, 'request failed');
  else log.info(line, 'request');
}

/** Without the query, and without a reference or a share's id, which whoever reads the log could use. */
function loggedPathOf(req: Request): string {
  const route = routeOf(req);
  const [path = ''] = req.originalUrl.split('?', 1);
  return route.includes(':') ? route : path.replace(/\/(s|shares)\/.*/, '/$1/:id');
}

/** The pattern that matched, never the path: what callers invent must not become a label. */
function routeOf(req: Request): string {
  const route = req.route as { path: string } | undefined;
  return route?.path ?? 'other';
}
