import { maskSecret, type Print } from './mask.ts';

/** push: the last path segment is a stream key. page: a web page or picture, whose path is no secret. */
export type AddressUse = 'push' | 'page';

/** The vendor allows at most 1,024 characters; a text far beyond that is no address one could take apart. */
const longestAddress = 8192;
/** Up to and with the slashes, as forgiving as browsers are: `rtmp://`, `//`, `http:/`, `\\`. */
const opening = /^\s*(?:[a-z][a-z0-9+.-]*:[/\\]+|[/\\]{2,})/i;
const streaming = /^\s*(?:rtmp|rtsp|srt|rist)/i;
const hostAndPort = /^(?:\[[^[\]]*\]|[^:[\]]*)(?::\d*)?$/;
/** The `#` inside a mask begins no fragment. */
const fragmentStart = /(?<!•••)#|#(?![0-9a-f]{6})/;
const tailStart = new RegExp(`[?]|${fragmentStart.source}`);
/** A longer word before a bare `=`, or any before several, is rather padded base64 than the name of an empty value. */
const longestName = 16;

/**
 * The address with user-info, query values and fragment masked, and of a push address the stream key (its last path
 * segment). A streaming scheme makes any address a push address. Own splitting, since what comes may be malformed: what
 * cannot be told apart is hidden whole. A `javascript:` address stays the text it is, a `data:` address loses its payload.
 * (Source: http-api "GET /api/v1/tasks/{kind}")
 */
export function maskAddress(address: string, use: AddressUse, print: Print): string {
  if (address === '') return '';
  const data = /^\s*data:/i.exec(address)?.[0];
  if (data !== undefined) return data + maskSecret(address.slice(data.length), print);
  if (address.length > longestAddress) return maskSecret(address, print);
  const hasTail = address.includes('?') || address.includes('#'); // most have none, and searching takes long
  const [place, tail] = splitAt(address, hasTail ? address.search(tailStart) : -1);
  return maskPlace(place, use, print) + maskTail(tail, print);
}

function maskPlace(place: string, use: AddressUse, print: Print): string {
  const scheme = opening.exec(place)?.[0] ?? '';
  const rest = place.slice(scheme.length);
  if (rest.includes('://')) return scheme + maskSecret(rest, print);
  if (/^\s*javascript:/i.test(place)) return place;

  const [authority, path] = splitAt(rest, rest.search(/[/\\]/));
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  if (!hostAndPort.test(host)) return scheme + maskSecret(rest, print);
  const userInfo = at < 0 ? '' : `${maskSecret(authority.slice(0, at), print)}@`;

  const isPush = use === 'push' || streaming.test(scheme);
  const isLoneKey = isPush && path === '' && !/(?:^|[^/\\])\/\/$/.test(scheme);
  return scheme + userInfo + (isLoneKey ? maskSecret(host, print) : host) + maskPath(path, isPush, print);
}

function maskPath(path: string, isPush: boolean, print: Print): string {
  if (!isPush && !path.includes(';')) return path;
  const segments = path.split(/([/\\])/);
  const keyAt = isPush ? segments.findLastIndex((segment) => /^[^;]*[^;/\\.\s]/.test(segment)) : -1;
  return segments
    .map((segment, index) => {
      if (index === keyAt) return maskSecret(segment, print);
      const [name, parameters] = splitAt(segment, segment.indexOf(';'));
      return name + maskPairs(parameters, print);
    })
    .join('');
}

function maskTail(tail: string, print: Print): string {
  if (tail === '') return '';
  const [query, fragment] = splitAt(tail, tail.search(fragmentStart));
  return (
    query.slice(0, 1) +
    maskPairs(query.slice(1), print) +
    fragment.slice(0, 1) +
    maskSecret(fragment.slice(1), print)
  );
}

function maskPairs(pairs: string, print: Print): string {
  return pairs.replaceAll(/[^&;]+/g, (pair) => maskPair(pair, print));
}

/** `name=value` with the value masked; what is no plain name, or has no value, may itself be the secret. */
function maskPair(pair: string, print: Print): string {
  const [name, value] = splitAt(pair, pair.indexOf('=') + 1);
  const isName = /^[^/\\:@]*=$/.test(name) && (name.length <= longestName || value !== '');
  return isName && !/^=+$/.test(value) ? name + maskSecret(value, print) : maskSecret(pair, print);
}

/** The text before and from a position; a position below 0 is the end. */
function splitAt(text: string, position: number): [string, string] {
  return position < 0 ? [text, ''] : [text.slice(0, position), text.slice(position)];
}
