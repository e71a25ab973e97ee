import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** What a signing key is derived from; `day` is `YYYYMMDD` in UTC. */
export interface KeyScope {
  secretKey: string;
  day: string;
  region: string;
  service: string;
}

/** Two services on either side of midnight, for two accounts. */
const keptKeys = 8;

/** Derives signing keys and keeps the latest few: a day's key costs four HMACs once instead of with every request. */
export function createSigningKeys() {
  let kept: (KeyScope & { key: KeyObject })[] = [];
  return {
    keyFor(scope: KeyScope): KeyObject {
      const known = kept.find(
        (entry) =>
          entry.service === scope.service &&
          entry.day === scope.day &&
          entry.region === scope.region &&
          entry.secretKey === scope.secretKey,
      );
      if (known !== undefined) return known.key;
      const key = deriveSigningKey(scope);
      kept = [{ ...scope, key }, ...kept].slice(0, keptKeys);
      return key;
    },
  };
}

/** `HMAC(HMAC(HMAC(HMAC(secret, day), region), service), "request")`: no prefix before the secret. (Source: signing §2.7) */
function deriveSigningKey({ secretKey, day, region, service }: KeyScope): KeyObject {
  return createSecretKey(
    [day, region, service, 'request'].reduce<Buffer>(
      (key, text) => createHmac('sha256', key).update(text).digest(),
      Buffer.from(secretKey),
    ),
  );
}
