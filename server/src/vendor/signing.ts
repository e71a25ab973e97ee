import { createHmac, hash } from 'node:crypto';
import { createSigningKeys } from './signingKeys.ts';

// HMAC-SHA256 signing of Volcengine OpenAPI requests, one step per function. (Source: signing §2, §3)

export interface Credentials {
  accessKeyId: string;
  /** Used as it is: no prefix, no base64 decoding, even if it ends in `==`. */
  secretKey: string;
  /** Of temporary (STS) credentials; sent and signed as `x-security-token`. */
  sessionToken?: string;
}

export interface SignableRequest {
  method: string;
  path: string;
  /** Names and values as they are, not yet encoded. An empty value is kept as `name=`. */
  query: Readonly<Record<string, string>>;
  /** All of them are signed except those an HTTP client or proxy may rewrite (`unsignedHeaders`). */
  headers: Readonly<Record<string, string>>;
  /** The exact text that will be sent; empty for none. */
  body: string;
  service: string;
  region: string;
}

export interface SignedRequest {
  authorization: string;
  /** UTC, whole seconds, `YYYYMMDDTHHMMSSZ`. */
  xDate: string;
  /** To be sent as the URL's query, so that what is signed is what is sent. */
  canonicalQuery: string;
  /** Everything to send, names in lower case: the given headers, those the signature adds, and itself. */
  headers: Record<string, string>;
}

const algorithm = 'HMAC-SHA256';

/** Lower-case hex SHA-256 of no bytes, which a request without a body declares. */
export const emptyBodyHash = sha256('');

/** What the vendor's own Signer leaves out. (Source: signing §2 "Which headers are signed") */
const unsignedHeaders = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
]);

/** A key depends on nothing but what it is derived from, so one small store serves every caller. */
const signingKeys = createSigningKeys();

/** Signs a request for the second in which it is sent; sign anew for every attempt. */
export function signRequest(request: SignableRequest, credentials: Credentials, date: Date): SignedRequest {
  const xDate = toXDate(date);
  const headers = completeHeaders(request, credentials, xDate);
  const canonicalQuery = toCanonicalQuery(request.query);
  const signed = toSignedHeaders(headers);
  const canonicalRequest = toCanonicalRequest(request, canonicalQuery, signed, headers['x-content-sha256']);

  const { service, region } = request;
  const day = xDate.slice(0, 8);
  const scope = `${day}/${region}/${service}/request`;
  const key = signingKeys.keyFor({ secretKey: credentials.secretKey, day, region, service });
  const signature = createHmac('sha256', key)
    .update(toStringToSign(xDate, scope, canonicalRequest))
    .digest('hex');

  const authorization = `${algorithm} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signed.names}, Signature=${signature}`;
  headers['authorization'] = authorization;
  return { authorization, xDate, canonicalQuery, headers };
}

/** The latest instant written: many requests fall into one second, and writing it costs as much as hashing. */
let latest = { second: Number.NaN, xDate: '' };

/** The compact UTC form of an instant; milliseconds are cut off, not rounded. */
export function toXDate(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== latest.second) {
    const iso = date.toISOString();
    const day = iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 10);
    const time = iso.slice(11, 13) + iso.slice(14, 16) + iso.slice(17, 19);
    latest = { second, xDate: `${day}T${time}Z` };
  }
  return latest.xDate;
}

/** Sorted by name in byte order, RFC 3986-encoded, joined as `name=value&…`. (Source: signing §3) */
export function toCanonicalQuery(query: Readonly<Record<string, string>>): string {
  let canonical = '';
  for (const name of Object.keys(query).sort()) {
    canonical += `${canonical === '' ? '' : '&'}${encodeRfc3986(name)}=${encodeRfc3986(query[name] ?? '')}`;
  }
  return canonical;
}

/** Signed header names joined by `;`, and one `name:value` line for each. */
export interface SignedHeaders {
  names: string;
  lines: string;
}

export function toSignedHeaders(headers: Readonly<Record<string, string>>): SignedHeaders {
  let names = '';
  let lines = '';
  for (const name of Object.keys(headers).sort()) {
    if (unsignedHeaders.has(name)) continue;
    names += `${names === '' ? '' : ';'}${name}`;
    lines += `${name}:${headers[name]?.trim() ?? ''}\n`;
  }
  return { names, lines };
}

/** Six parts joined by line feeds; the header lines end in one of their own, hence the empty line after them. */
export function toCanonicalRequest(
  { method, path }: Pick<SignableRequest, 'method' | 'path'>,
  canonicalQuery: string,
  { names, lines }: SignedHeaders,
  bodyHash = emptyBodyHash,
): string {
  return `${method}\n${path}\n${canonicalQuery}\n${lines}\n${names}\n${bodyHash}`;
}

export function toStringToSign(xDate: string, scope: string, canonicalRequest: string): string {
  return `${algorithm}\n${xDate}\n${scope}\n${sha256(canonicalRequest)}`;
}

/** The given headers in lower case, and those that the signature brings. */
function completeHeaders(
  request: SignableRequest,
  { sessionToken }: Credentials,
  xDate: string,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of Object.keys(request.headers)) {
    headers[name.toLowerCase()] = request.headers[name] ?? '';
  }
  if (request.body !== '') headers['x-content-sha256'] = sha256(request.body);
  headers['x-date'] = xDate;
  if (sessionToken !== undefined) headers['x-security-token'] = sessionToken;
  return headers;
}

/** `encodeURIComponent` leaves `! ' ( ) *` alone, RFC 3986 does not. Throws on an unpaired surrogate. */
function encodeRfc3986(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text; // as nearly every id is
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
