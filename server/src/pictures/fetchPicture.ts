import { errors } from 'undici';
import { PictureFailureError } from '../domain/failure/pictureFailure.ts';
import { readPictureType, type PictureType } from './pictureType.ts';
import { pinAddress, type AddressRules } from './pinAddress.ts';
import { requestPicture } from './requestPicture.ts';

export interface Picture {
  contentType: PictureType['contentType'];
  bytes: Buffer;
}

const mostRedirects = 3;
/** A browser unpacks a picture to 4 bytes a pixel, however small its file. */
const mostPixels = 40_000_000;
const longestSide = 8192;

/**
 * Fetches a PNG or JPEG. Each hop is checked from the scheme on; from https to http is a step like another, for nothing of
 * ours goes along. Rejects with `PictureFailureError`, or with the signal's reason.
 */
export async function fetchPicture(
  address: string,
  { mostBytes, signal, ...rules }: AddressRules & { mostBytes: number; signal: AbortSignal },
): Promise<Picture> {
  try {
    return toPicture(await follow(address, { mostBytes, signal, ...rules }));
  } catch (fault) {
    signal.throwIfAborted();
    throw isOfTheNetwork(fault) ? new PictureFailureError('unreachable') : fault;
  }
}

async function follow(
  address: string,
  { mostBytes, signal, ...rules }: AddressRules & { mostBytes: number; signal: AbortSignal },
): Promise<Buffer> {
  let url = parse(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const pinned = await pinAddress(url, rules);
    const reply = await requestPicture(url, pinned, { mostBytes, signal });
    if ('bytes' in reply) return reply.bytes;
    url = parse(reply.location, url);
  }
  throw new PictureFailureError('too-many-redirects');
}

function parse(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new PictureFailureError('refused-address');
  return new URL(address, base?.href);
}

function toPicture(bytes: Buffer): Picture {
  const type = readPictureType(bytes);
  if (type === null) throw new PictureFailureError('not-a-picture');
  const { contentType, width, height } = type;
  if (Math.max(width, height) > longestSide || width * height > mostPixels) {
    throw new PictureFailureError('too-large');
  }
  return { contentType, bytes };
}

/** Not our own mistake, such as an argument that undici does not take. */
function isOfTheNetwork(fault: unknown): boolean {
  if (fault instanceof errors.HTTPParserError) return true; // has no code
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return code !== '' && !/^(UND_)?ERR_INVALID/.test(code);
}
