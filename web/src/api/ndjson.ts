import * as z from 'zod/mini';
import { ProblemError, reach, rejectProblem } from './http.ts';

/**
 * Hands every line of what `path` (relative to the page's `<base>`) answers to `onLine`, as it comes, read by `schema`.
 * Resolves when the answer has ended. Rejects with `ProblemError`; an abort rejects with the signal's reason.
 */
export async function readLines<Schema extends z.core.$ZodType>(
  path: string,
  schema: Schema,
  { signal, onLine }: { signal: AbortSignal; onLine: (line: z.output<Schema>) => void },
): Promise<void> {
  const response = await reach(path, { headers: { accept: 'application/x-ndjson' }, signal });
  if (!response.ok || response.body === null) return rejectProblem(response, signal);

  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await readChunk(reader, signal);
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(readLine(line, schema));
    if (done) break;
  }
  if (rest !== '') onLine(readLine(rest, schema));
}

function readLine<Schema extends z.core.$ZodType>(line: string, schema: Schema): z.output<Schema> {
  const read = z.safeParse(schema, parse(line));
  if (!read.success) throw new ProblemError('answer-unreadable');
  return read.data;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new ProblemError('answer-unreadable');
    throw fault;
  }
}

async function readChunk(reader: ReadableStreamDefaultReader<string>, signal: AbortSignal) {
  try {
    return await reader.read();
  } catch (fault) {
    signal.throwIfAborted();
    if (fault instanceof TypeError) throw new ProblemError('offline'); // the connection broke in between
    throw fault;
  }
}
