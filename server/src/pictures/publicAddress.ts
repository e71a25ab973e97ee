import ipaddr from 'ipaddr.js';

// What `ipaddr.js` counts as unicast and yet leads elsewhere than to the public internet.
// (Source: IANA special-purpose address registries)

const ranges4 = {
  special: [
    '168.63.129.16/32', // Azure's own machinery, as its machines see it
    '192.31.196.0/24', // AS112
    '192.52.193.0/24', // AMT
    '192.175.48.0/24', // AS112
    '198.18.0.0/15', // benchmarks
  ].map((block) => ipaddr.IPv4.parseCIDR(block)),
};

const ranges6 = {
  special: [
    '2001::/23', // protocol assignments, Teredo among them
    '2620:4f:8000::/48', // AS112
    '3fff::/20', // documentation
  ].map((block) => ipaddr.IPv6.parseCIDR(block)),
  /** All that IANA gives out of IPv6; it keeps the rest. */
  global: [ipaddr.IPv6.parseCIDR('2000::/3')],
};

/**
 * Whether an IP address belongs to the public internet. Private, loopback, link-local, multicast, unspecified,
 * carrier-grade NAT, reserved, unique-local and metadata addresses do not; neither do IPv6 addresses that carry an IPv4 one
 * (mapped, 6to4, NAT64, Teredo), as they may lead anywhere. What is no address at all is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValid(address)) {
    const parsed = ipaddr.IPv4.parse(address);
    return parsed.range() === 'unicast' && ipaddr.subnetMatch(parsed, ranges4, 'global') === 'global';
  }
  if (ipaddr.IPv6.isValid(address)) {
    const parsed = ipaddr.IPv6.parse(address);
    return parsed.range() === 'unicast' && ipaddr.subnetMatch(parsed, ranges6, 'reserved') === 'global';
  }
  return false;
}
