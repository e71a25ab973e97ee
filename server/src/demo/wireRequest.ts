import type { IncomingMessage } from 'node:http';

/** A request as it came over the wire, nothing corrected. */
export interface WireRequest {
  method: string;
  path: string;
  /** Decoded; of a repeated parameter the last. */
  query: Record<string, string>;
  /** By lower-case name. */
  headers: Partial<Record<string, string>>;
  body: string;
}

/** Resolves once the body is complete. */
export async function readWireRequest(message: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const [path = '', search = ''] = (message.url ?? '').split('?', 2);
  return {
    method: message.method ?? '',
    path,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(',')]),
    ),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
