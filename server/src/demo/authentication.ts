import { createHash, timingSafeEqual } from 'node:crypto';
import { refusedByGateway } from './refusal.ts';
import type { WireRequest } from './wireRequest.ts';

export interface Credentials {
  accessKeyId: string;
  secretKey: string;
}

/** Signs a request with these headers, `X-Date` and, where due, `X-Content-Sha256` added. (Source: signing §2) */
export type Sign = (
  request: {
    method: string;
    path: string;
    query: Record<string, string>;
    headers: Record<string, string>;
    body: string;
    service: string;
    region: string;
  },
  credentials: Credentials,
  date: Date,
) => { authorization: string };

interface Gate {
  credentials: Credentials;
  sign: Sign;
  service: string;
  region: string;
  nowMs: number;
}

/** A signature is good for this long, either way. (Source: signing §2) */
const validityMs = 900_000;

const authorizationForm =
  /^HMAC-SHA256 Credential=([^/,\s]+)\/([^,\s]+), SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

/**
 * Throws a `Refusal` unless the request is signed with our credentials, for this service, region and day, over the
 * host, the date and the very body that came. The signature is computed anew from what arrived; the client merely
 * names the headers it signed. (Source: signing §2; codes: errors §3)
 */
export function authenticate(
  request: WireRequest,
  { credentials, sign, service, region, nowMs }: Gate,
): void {
  const { authorization, 'x-date': xDate, host, 'x-content-sha256': contentHash } = request.headers;
  if (authorization === undefined) {
    throw refusedByGateway('MissingSignature', 'Request is missing a signature.');
  }
  if (xDate === undefined || host === undefined || contentHash === undefined) {
    throw refusedByGateway('MissingRequestInfo', 'Request is missing Host, X-Date or X-Content-Sha256.');
  }

  const [, accessKeyId, scope, signedHeaders, signature] = authorizationForm.exec(authorization) ?? [];
  const signedNames = signedHeaders?.split(';') ?? [];
  if (signature === undefined || !['host', 'x-date'].every((name) => signedNames.includes(name))) {
    throw refusedByGateway(
      'InvalidAuthorization',
      'Authorization is malformed, or leaves out host or x-date.',
    );
  }

  const date = parseXDate(xDate);
  if (date === null || Math.abs(nowMs - date.getTime()) > validityMs) {
    throw refusedByGateway('InvalidTimestamp', 'The signature is expired or from the future.');
  }
  if (accessKeyId !== credentials.accessKeyId) {
    throw refusedByGateway('InvalidAccessKey', 'The access key does not exist.');
  }

  const { authorization: expected } = sign(
    {
      method: request.method,
      path: request.path,
      query: request.query,
      headers: pickSigned(request.headers, signedNames),
      body: request.body,
      service,
      region,
    },
    credentials,
    date,
  );
  const isGenuine =
    scope === `${xDate.slice(0, 8)}/${region}/${service}/request` &&
    contentHash === createHash('sha256').update(request.body).digest('hex') &&
    isSameText(authorizationForm.exec(expected)?.[4] ?? '', signature);
  if (!isGenuine) {
    throw refusedByGateway('SignatureDoesNotMatch', 'The signature does not match what we computed.');
  }
}

/** `20240506T070809Z`, the form every SDK sends; null for anything else. */
function parseXDate(xDate: string): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(xDate);
  if (parts === null) return null;
  const [, year, month, day, hours, minutes, seconds] = parts;
  const date = new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The headers the client declares as signed, as they arrived. The signer brings `x-date` itself. */
function pickSigned(headers: WireRequest['headers'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.filter((name) => name !== 'x-date').map((name) => [name, headers[name] ?? '']),
  );
}

function isSameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
