import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface References {
  /** A reference for a picture's address, in base64url; the same one for up to an hour. */
  seal: (address: string) => string;
  /** The address again; null when the reference is forged, damaged or expired. */
  open: (reference: string) => string | null;
}

const hourMs = 3_600_000;
/** A reference lives for this many full hours after the one in which it was made. */
const lifeHours = 24;

/** Sealing costs more than reading the rest of a region, and a page that watches a task asks for the same again. */
const mostRemembered = 500;

const nonceBytes = 12;
const tagBytes = 16;
const expiryBytes = 4;

/**
 * Sealed addresses: AES-256-GCM over expiry and address, under keys derived for this one purpose. No table is needed, so
 * a reference outlives a restart. The nonce is an HMAC of what is sealed (two addresses never share one), which makes equal
 * addresses equal references, so that a page asking again every few seconds sees nothing change. (docs/decisions/004)
 */
export function createReferences(masterKey: Uint8Array, now: () => number): References {
  const keyFor = (use: string) =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `tasklens picture reference v1: ${use}`, 32));
  const sealKey = keyFor('seal');
  const nonceKey = keyFor('nonce');
  const remembered = new LRUCache<string, string>({ max: mostRemembered });

  function sealUntil(expiryHour: number, address: string): string {
    const expiry = Buffer.alloc(expiryBytes);
    expiry.writeUInt32BE(expiryHour);
    const content = Buffer.concat([expiry, Buffer.from(address)]);
    const nonce = createHmac('sha256', nonceKey).update(content).digest().subarray(0, nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', sealKey, nonce);
    const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
  }

  return {
    seal(address) {
      const expiryHour = Math.floor(now() / hourMs) + 1 + lifeHours;
      const key = `${expiryHour} ${address}`;
      const reference = remembered.get(key) ?? sealUntil(expiryHour, address);
      remembered.set(key, reference);
      return reference;
    },

    open(reference) {
      const bytes = Buffer.from(reference, 'base64url');
      const isOneSpelling = bytes.toString('base64url') === reference;
      if (!isOneSpelling || bytes.length <= nonceBytes + expiryBytes + tagBytes) return null;
      const content = decipher(bytes, sealKey);
      if (content === null || content.readUInt32BE() * hourMs <= now()) return null;
      return content.toString('utf8', expiryBytes);
    },
  };
}

/** Null unless every byte is ours. */
function decipher(bytes: Buffer, key: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const content = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  try {
    decipher.final();
  } catch {
    return null; // Node gives this error no code: it can only mean that the tag does not fit
  }
  return content;
}
