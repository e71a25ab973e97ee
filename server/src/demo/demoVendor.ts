import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway, type GatewayOptions } from './gateway.ts';
import { findPicture } from './pictures/findPicture.ts';
import { readWireRequest } from './wireRequest.ts';

interface DemoVendorOptions extends Omit<GatewayOptions, 'region'> {
  region?: string;
  /** A free one unless told otherwise. */
  port?: number;
}

/**
 * Starts the vendor of demo mode on 127.0.0.1. It speaks the documented protocol of both services: signatures, limits,
 * envelope, errors, the 72-hour window. It also has the pictures that its tasks name. (Source: task-types, errors, signing)
 */
export async function startDemoVendor({
  region = 'cn-north-1',
  port = 0,
  ...options
}: DemoVendorOptions): Promise<{ origin: string; close: () => Promise<void> }> {
  const answer = createGateway({ ...options, region });
  const server = createServer((message, response) => {
    readWireRequest(message).then(
      (request) => {
        const reply = findPicture(request.path) ?? answer(request);
        if (reply === null) return;
        const { status, contentType, body } = reply;
        response.writeHead(status, { 'content-type': contentType }).end(body);
      },
      // The client went away before its request was complete.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: openPort } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${openPort}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}
