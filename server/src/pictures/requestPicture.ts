import type { LookupFunction } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import { PictureFailureError } from '../domain/failure/pictureFailure.ts';
import type { PinnedAddress } from './ports.ts';

/** What one request brought: the whole body, or where to look instead. */
type PictureReply = { bytes: Buffer } | { location: string };

/** All that is told of us: no cookie, no referrer, nothing of the user-info that the address may hold. */
const headers = {
  accept: 'image/png, image/jpeg',
  'accept-encoding': 'identity',
  'user-agent': 'tasklens',
};

/** A connection still being made cannot be called back; it shall not be tried for long after everybody has left. */
const connectTimeoutMs = 5000;

/** Sends one request to the pinned addresses. Rejects with `PictureFailureError`, or as the network failed. */
export async function requestPicture(
  url: URL,
  pinned: readonly PinnedAddress[],
  { mostBytes, signal }: { mostBytes: number; signal: AbortSignal },
): Promise<PictureReply> {
  const client = new Client(url.origin, {
    connect: { lookup: pinnedLookup(pinned), timeout: connectTimeoutMs },
    // The deadline of the whole covers these.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const reply = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal });
    const location = readLocation(reply);
    if (location !== null) return { location };
    if (reply.statusCode !== 200) throw new PictureFailureError('status');
    const encoding = reply.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') throw new PictureFailureError('not-a-picture');
    return { bytes: await readAtMost(mostBytes, reply.body) };
  } finally {
    void client.destroy();
  }
}

/** Answers every question for an address with those that were checked. */
function pinnedLookup(pinned: readonly PinnedAddress[]): LookupFunction {
  return (_hostname, { all }, answer) => {
    const [first] = pinned;
    if (all === true || first === undefined) answer(null, [...pinned]);
    else answer(null, first.address, first.family);
  };
}

function readLocation({ statusCode, headers: { location } }: Dispatcher.ResponseData): string | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && typeof location === 'string' ? location : null;
}

async function readAtMost(mostBytes: number, body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostBytes) throw new PictureFailureError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
