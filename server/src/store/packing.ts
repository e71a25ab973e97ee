import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';
import { vocabulary } from './vocabulary.ts';

const deflate = promisify<Buffer, { dictionary: Buffer }, Buffer>(deflateRaw);
const inflate = promisify<Uint8Array, { dictionary: Buffer }, Buffer>(inflateRaw);

/** The first byte of what is packed says by which of these it was. */
const dictionaries = [Buffer.from(vocabulary)];
const newest = dictionaries.length - 1;

/** Up to here, which most answers are, packing takes less than handing it to another thread. */
const smallBytes = 16_384;

/** The JSON value in few bytes. */
export async function pack(value: unknown): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(value));
  const options = { dictionary: dictionaryOf(newest) };
  const packed = json.length <= smallBytes ? deflateRawSync(json, options) : await deflate(json, options);
  return Buffer.concat([Buffer.of(newest), packed]);
}

/** Packed bytes are damaged, or of a newer program. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** What was packed. Rejects with `UnreadableError`. */
export async function unpack(packed: Uint8Array): Promise<unknown> {
  try {
    const json = await inflate(packed.subarray(1), { dictionary: dictionaryOf(packed[0] ?? -1) });
    return JSON.parse(json.toString());
  } catch (fault) {
    throw new UnreadableError(fault instanceof Error ? fault.message : String(fault), { cause: fault });
  }
}

function dictionaryOf(version: number): Buffer {
  const dictionary = dictionaries[version];
  if (dictionary === undefined) throw new Error(`packed in version ${version}, which is unknown here`);
  return dictionary;
}
