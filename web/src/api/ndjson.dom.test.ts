import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { aProblem } from '../testing/builders.ts';
import { network } from '../testing/handlers.ts';
import { readLines } from './ndjson.ts';

const schema = z.object({ row: z.number() });

async function linesOf(signal = new AbortController().signal) {
  const lines: unknown[] = [];
  await readLines('api/rows', schema, { signal, onLine: (line) => lines.push(line) });
  return lines;
}

/** Answers with the bytes of `text`, in pieces of `size`. */
const answerInPieces = (text: string, size: number) => {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  network.use(http.get('*/api/rows', () => new HttpResponse(body)));
};

it.each([1, 7, 1000])('gives every line, however the bytes arrive (%i at a time)', async (size) => {
  answerInPieces('{"row":1,"note":"é房"}\n{"row":2}\n', size);
  expect(await linesOf()).toEqual([{ row: 1 }, { row: 2 }]);
});

it('reads a last line without its end', async () => {
  answerInPieces('{"row":1}\n{"row":2}', 5);
  expect(await linesOf()).toEqual([{ row: 1 }, { row: 2 }]);
});

it.each(['<html>\n', '{"row":"x"}\n', '{"row":1'])('calls %j unreadable', async (text) => {
  answerInPieces(text, 100);
  await expect(linesOf()).rejects.toMatchObject({ code: 'answer-unreadable' });
});

it('rejects with the server’s own problem', async () => {
  network.use(http.get('*/api/rows', () => HttpResponse.json(aProblem('not-found'), { status: 404 })));
  await expect(linesOf()).rejects.toMatchObject({ code: 'not-found' });
});

it('rejects with the reason of an abort', async () => {
  answerInPieces('{"row":1}\n', 5);
  await expect(linesOf(AbortSignal.abort(new Error('the page went away')))).rejects.toThrow('went away');
});
