import { isIP } from 'node:net';
import { PictureFailureError } from '../domain/failure/pictureFailure.ts';
import type { PinnedAddress, Resolve } from './ports.ts';
import { isPublicAddress } from './publicAddress.ts';

export interface AddressRules {
  /** `host` or `host:port` as a URL spells them; these alone may have addresses that are not public. */
  allowedHosts: readonly string[];
  resolve: Resolve;
}

/**
 * The addresses to connect to for this URL, resolved once: whoever connects to them, and asks no name server again, goes
 * where was checked. Any port will do. Rejects with `refused-address` unless scheme and every single address are fit.
 */
export async function pinAddress(
  url: URL,
  { allowedHosts, resolve }: AddressRules,
): Promise<PinnedAddress[]> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new PictureFailureError('refused-address');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host); // the URL parser has brought every spelling of an IPv4 address into this one form
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  const isFit = isAllowed(url, allowedHosts) || addresses.every(({ address }) => isPublicAddress(address));
  if (!isFit) throw new PictureFailureError('refused-address');
  if (addresses.length === 0) throw new PictureFailureError('unreachable');
  return addresses;
}

function isAllowed({ protocol, hostname, port }: URL, allowedHosts: readonly string[]): boolean {
  const realPort = port === '' ? { 'http:': '80', 'https:': '443' }[protocol] : port;
  return allowedHosts.includes(hostname) || allowedHosts.includes(`${hostname}:${realPort}`);
}
