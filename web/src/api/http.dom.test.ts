import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { aProblem } from '../testing/builders.ts';
import { network } from '../testing/handlers.ts';
import { getJson, sendDelete, sendJson } from './http.ts';

const schema = z.object({ name: z.string() });
const ask = (signal = new AbortController().signal) => getJson('api/thing', schema, { signal });

const answerWith = (response: () => Response) => {
  network.use(http.get('*/api/thing', response));
};

describe('getJson', () => {
  it('gives what the schema read', async () => {
    answerWith(() => HttpResponse.json({ name: 'x', more: 1 }));
    expect(await ask()).toEqual({ name: 'x' });
  });

  it('rejects with the server’s own problem', async () => {
    const problem = {
      type: 'about:blank',
      title: 'No',
      status: 503,
      detail: 'Later',
      code: 'busy',
      retryAfterSeconds: 2,
    };
    answerWith(() => HttpResponse.json(problem, { status: 503 }));
    await expect(ask()).rejects.toMatchObject({ code: 'busy', problem });
  });

  it.each([
    ['an answer of another shape', () => HttpResponse.json({ name: 1 })],
    ['an answer that is not JSON', () => HttpResponse.html('<html>')],
    ['a failure that is not a problem', () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 })],
    ['a problem with an unknown code', () => HttpResponse.json({ code: 'new' }, { status: 400 })],
  ])('calls %s unreadable', async (_, response) => {
    answerWith(response);
    await expect(ask()).rejects.toMatchObject({ code: 'answer-unreadable', problem: null });
  });

  it('calls a server that does not answer offline', async () => {
    answerWith(() => HttpResponse.error());
    await expect(ask()).rejects.toMatchObject({ code: 'offline' });
  });

  it('rejects with the reason of an abort', async () => {
    answerWith(() => HttpResponse.json({ name: 'x' }));
    const aborted = AbortSignal.abort(new Error('the page went away'));
    await expect(ask(aborted)).rejects.toThrow('the page went away');
  });
});

describe('sendJson', () => {
  it('sends JSON, and gives what the schema read', async () => {
    network.use(
      http.post('*/api/thing', async ({ request }) =>
        HttpResponse.json({ name: `${request.headers.get('content-type') ?? ''} ${await request.text()}` }),
      ),
    );
    const sent = await sendJson('api/thing', schema, { method: 'POST', body: { note: 'é' } });
    expect(sent).toEqual({ name: 'application/json {"note":"é"}' });
  });

  it('sends no body where there is none', async () => {
    network.use(
      http.put('*/api/thing', async ({ request }) =>
        HttpResponse.json({ name: `${String(request.headers.get('content-type'))} ${await request.text()}` }),
      ),
    );
    expect(await sendJson('api/thing', schema, { method: 'PUT' })).toEqual({ name: 'null ' });
  });

  it('rejects with the server’s own problem', async () => {
    network.use(
      http.put('*/api/thing', () => HttpResponse.json(aProblem('keep-impossible'), { status: 409 })),
    );
    await expect(sendJson('api/thing', schema, { method: 'PUT' })).rejects.toMatchObject({
      code: 'keep-impossible',
    });
  });
});

describe('sendDelete', () => {
  it('wants no answer', async () => {
    network.use(http.delete('*/api/thing', () => new HttpResponse(null, { status: 204 })));
    await expect(sendDelete('api/thing')).resolves.toBeUndefined();
  });

  it('rejects with the server’s own problem', async () => {
    network.use(http.delete('*/api/thing', () => HttpResponse.json(aProblem('not-found'), { status: 404 })));
    await expect(sendDelete('api/thing')).rejects.toMatchObject({ code: 'not-found' });
  });
});
