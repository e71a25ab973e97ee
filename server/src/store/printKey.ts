import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from './isCode.ts';

/** Of the key of the secret prints. */
export const printKeyBytes = 32;

/** The print key exists but cannot be used; the message says what to do. */
export class PrintKeyError extends Error {
  override readonly name = 'PrintKeyError';
}

/**
 * The key of the secret prints: 32 random bytes in `print.key`, created once and kept with the data, readable by its
 * owner only. Throws `PrintKeyError` when it can be neither read nor made.
 */
export function loadPrintKey(dataFolder: string): Buffer {
  const path = join(dataFolder, 'print.key');
  try {
    mkdirSync(dataFolder, { recursive: true });
    const key = readKey(path) ?? createKey(path);
    if (key.length === printKeyBytes) return key;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new PrintKeyError(
      `The data folder cannot be used (${why}). Make ${dataFolder} readable and writable, or name another one in DATABASE_URL.`,
    );
  }
  throw new PrintKeyError(
    `${path} is damaged: it must hold ${printKeyBytes} bytes. Restore it from a backup, or delete it to start anew; ` +
      'secrets shown so far will then have different prints.',
  );
}

/** Six hex digits that tell one secret from another without giving it away: the start of HMAC-SHA256 under `key`. */
export function createPrint(key: Buffer): (secret: string) => string {
  return (secret) => createHmac('sha256', key).update(secret).digest('hex').slice(0, 6);
}

function readKey(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (fault) {
    if (isCode(fault, 'ENOENT')) return null;
    throw fault;
  }
}

/** Written aside and linked into place whole, so that of two servers starting at once both end up with the same key. */
function createKey(path: string): Buffer {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(printKeyBytes), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, path);
  } catch (fault) {
    if (!isCode(fault, 'EEXIST')) throw fault;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path);
}
