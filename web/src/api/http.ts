import { problemSchema, type Problem } from '@tasklens/server/contract/problem';
import * as z from 'zod/mini';

/** A failed call: the server's own problem, or what went wrong before one could be read. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** `offline`: Tasklens could not be reached · `answer-unreadable`: it answered something this page cannot read. */
  readonly code: Problem['code'] | 'offline' | 'answer-unreadable';
  readonly problem: Problem | null;

  constructor(code: ProblemError['code'], problem: Problem | null = null) {
    super(problem?.detail ?? code);
    this.code = code;
    this.problem = problem;
  }
}

/**
 * What `path` (relative to the page's `<base>`) answers, read by `schema`.
 * Rejects with `ProblemError`; an abort rejects with the signal's reason.
 */
export async function getJson<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  { signal }: { signal: AbortSignal },
): Promise<z.output<Schema>> {
  return readJson(await reach(path, accepting('application/json', signal)), schema, signal);
}

/**
 * What `path` answers to a call that changes something, read by `schema`; `body` goes as JSON, none where it is absent.
 * Rejects as `getJson` does.
 */
export async function sendJson<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  { method, body, signal }: { method: 'POST' | 'PUT'; body?: unknown; signal?: AbortSignal },
): Promise<z.output<Schema>> {
  const response = await reach(path, {
    ...accepting('application/json', signal),
    method,
    ...(body !== undefined && {
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return readJson(response, schema, signal);
}

/** Takes away what stands at `path`; the server has nothing to say to that. Rejects as `getJson` does. */
export async function sendDelete(path: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  const response = await reach(path, { ...accepting('application/json', signal), method: 'DELETE' });
  if (!response.ok) await rejectProblem(response, signal);
}

/** A file that `path` (relative to the page's `<base>`) answers. Rejects as `getJson` does. */
export async function getFile(path: string, { signal }: { signal: AbortSignal }): Promise<Blob> {
  const response = await reach(path, accepting('*/*', signal));
  if (!response.ok) await rejectProblem(response, signal);
  return readBody(response.blob(), signal);
}

/** Rejects with what an answer that is no success tells. */
export async function rejectProblem(response: Response, signal: AbortSignal | undefined): Promise<never> {
  throw toProblemError(await readBody(response.json(), signal));
}

function toProblemError(body: unknown): ProblemError {
  const read = z.safeParse(problemSchema, body);
  return read.success ? new ProblemError(read.data.code, read.data) : new ProblemError('answer-unreadable');
}

async function readJson<Schema extends z.core.$ZodType>(
  response: Response,
  schema: Schema,
  signal: AbortSignal | undefined,
): Promise<z.output<Schema>> {
  const body = await readBody<unknown>(response.json(), signal);
  if (!response.ok) throw toProblemError(body);
  const read = z.safeParse(schema, body);
  if (!read.success) throw new ProblemError('answer-unreadable');
  return read.data;
}

const accepting = (accept: string, signal: AbortSignal | undefined): RequestInit => ({
  headers: { accept },
  signal: signal ?? null,
});

/** The beginning of an answer, whatever its status. Rejects with `ProblemError` when there is none. */
export async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), request);
  } catch (fault) {
    request.signal?.throwIfAborted();
    if (fault instanceof TypeError) throw new ProblemError('offline'); // fetch's word for "no answer at all"
    throw fault;
  }
}

async function readBody<Body>(body: Promise<Body>, signal: AbortSignal | undefined): Promise<Body> {
  try {
    return await body;
  } catch (fault) {
    signal?.throwIfAborted();
    if (fault instanceof SyntaxError) throw new ProblemError('answer-unreadable');
    if (fault instanceof TypeError) throw new ProblemError('offline'); // the connection broke in the body
    throw fault;
  }
}
