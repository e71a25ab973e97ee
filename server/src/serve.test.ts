import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Agent, fetch } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { serve, type Served } from './serve.ts';

const running: Served[] = [];

async function start(listener: RequestListener): Promise<Served> {
  const served = await serve(listener, { host: '127.0.0.1', port: 0 });
  running.push(served);
  return served;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((served) => served.stop(0)));
});

/** A listener that answers when told to. */
function held() {
  const asked = new EventEmitter();
  let answer = () => {};
  const listener: RequestListener = (_req, res) => {
    answer = () => res.end('finished');
    asked.emit('request');
  };
  return {
    listener,
    asked: once(asked, 'request'),
    answer: () => {
      answer();
    },
  };
}

describe('serve', () => {
  it('tells the port it really got', async () => {
    const { origin } = await start((_req, res) => res.end('here'));
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(await (await fetch(origin)).text()).toBe('here');
  });

  it('rejects when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(serve(() => {}, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });

  it('finishes what runs before it stops, and accepts nothing more', async () => {
    const { listener, asked, answer } = held();
    const served = await serve(listener, { host: '127.0.0.1', port: 0 });
    const dispatcher = new Agent();
    const answered = fetch(served.origin, { dispatcher }).then((response) => response.text());
    await asked;
    const stopped = served.stop(60_000);
    await expect(fetch(served.origin, { dispatcher: new Agent() })).rejects.toThrow('fetch failed');
    answer();
    expect(await answered).toBe('finished');
    await stopped; // although the client would keep its connection open
    await dispatcher.close();
  });

  it('breaks what still runs when its time is over', async () => {
    const { listener, asked } = held();
    const served = await serve(listener, { host: '127.0.0.1', port: 0 });
    const broken = expect(fetch(served.origin)).rejects.toThrow();
    await asked;
    await served.stop(10);
    await broken;
  });

  it('answers what is not HTTP with a problem', async () => {
    const { origin } = await start((_req, res) => res.end());
    const socket = connect(Number(new URL(origin).port), '127.0.0.1').setEncoding('utf8');
    socket.end('nonsense\r\n\r\n');
    let received = '';
    for await (const chunk of socket) received += String(chunk);
    expect(received).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/);
    expect(received).toContain('"code":"invalid-query"');
  });
});
