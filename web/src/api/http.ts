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
  const response = await reach(path, signal);
  const body = await readJson(response, signal);
  if (!response.ok) {
    const read = z.safeParse(problemSchema, body);
    throw read.success ? new ProblemError(read.data.code, read.data) : new ProblemError('answer-unreadable');
  }
  const read = z.safeParse(schema, body);
  if (!read.success) throw new ProblemError('answer-unreadable');
  return read.data;
}

async function reach(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), { signal, headers: { accept: 'application/json' } });
  } catch (fault) {
    signal.throwIfAborted();
    if (fault instanceof TypeError) throw new ProblemError('offline'); // fetch's word for "no answer at all"
    throw fault;
  }
}

async function readJson(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (fault) {
    signal.throwIfAborted();
    if (fault instanceof SyntaxError) throw new ProblemError('answer-unreadable');
    if (fault instanceof TypeError) throw new ProblemError('offline'); // the connection broke in the body
    throw fault;
  }
}
