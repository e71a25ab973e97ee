import type { Answer } from './loopback.ts';

export const requestId = '202306041104200100100232280022D31';

/** An answer with this status and JSON body. */
export function json(httpStatus: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(httpStatus, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function anAnswer(result: unknown): Answer {
  return json(200, { ResponseMetadata: { RequestId: requestId }, Result: result });
}

export function anError(
  httpStatus: number,
  error: { Code: string; CodeN?: number; Message?: string },
  headers: Record<string, string> = {},
): Answer {
  return json(httpStatus, { ResponseMetadata: { RequestId: requestId, Error: error } }, headers);
}

export function html(httpStatus: number): Answer {
  return (response) => {
    response.writeHead(httpStatus, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>${httpStatus}</title><p>nginx`);
  };
}

/** The first request gets the first answer, and so on; the last answer stays. */
export function inTurn(...answers: Answer[]): Answer {
  return (response, seen, nth) => {
    answers[Math.min(nth, answers.length - 1)]?.(response, seen, nth);
  };
}
