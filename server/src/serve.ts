import { once } from 'node:events';
import { createServer, STATUS_CODES, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { problemOf } from './http/problem.ts';

export interface Served {
  /** Scheme, host and the real port. */
  origin: string;
  /** Accepts no more, lets running requests finish for at most `graceMs`, then breaks what is left. */
  stop: (graceMs: number) => Promise<void>;
}

/** Longer than the task page waits between two looks, so that no browser asks on a connection just being closed. */
const keepAliveTimeoutMs = 65_000;

/** Listens; rejects with the system's error when it cannot. */
export async function serve(
  listener: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Served> {
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs }, listener);
  server.on('clientError', refuseUnreadable);
  server.listen(port, host);
  await once(server, 'listening');
  const { port: realPort } = server.address() as AddressInfo;

  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${realPort}`,
    async stop(graceMs) {
      const closed = once(server, 'close');
      server.close();
      // A connection whose last answer has just been sent stays open for more; there will be no more.
      const sweep = setInterval(() => {
        server.closeIdleConnections();
      }, 50);
      const deadline = setTimeout(() => {
        server.closeAllConnections();
      }, graceMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(deadline);
    },
  };
}

/** What Node's parser refuses (an address over 16 kB, broken syntax) never reaches the app; it gets a problem all the same. */
function refuseUnreadable(fault: NodeJS.ErrnoException, socket: Duplex): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const detail =
    fault.code === 'HPE_HEADER_OVERFLOW'
      ? 'The address and headers together are too long.'
      : 'This is not an HTTP request that can be read.';
  const problem = problemOf('invalid-query', 'The request cannot be read', detail);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
