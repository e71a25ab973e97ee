import type { Drift } from '@tasklens/server/contract/drift';

function drift({ path, expected, got }: Drift): string {
  if (path === '…') return `There is more: ${got}.`;
  if (expected === 'absent') return 'not on the vendor’s page; kept as it came';
  if (expected === 'present') return `should be there, but is ${got}`;
  return `should be ${expected}, came as ${got}`;
}

export const source = {
  action: 'Action',
  version: 'Version',
  service: 'Service',
  region: 'Region',
  observedAt: 'Answered at',
  httpStatus: 'HTTP status',
  duration: 'The vendor took',
  attempts: 'Attempts',
  cached: 'Where it came from',
  cachedAs: (cached: boolean): string =>
    cached ? 'a look-up just before this one' : 'the vendor, asked for this page',
  curl: 'The same call by hand',
  curlExplained:
    'It needs signing with an access key of the account: put in the date and the signature, or let an SDK do it.',
  copyCommand: 'Copy command',
  drift: 'Where the answer differs from the vendor’s own page',
  driftExplained:
    'Tasklens reads what it can and names the rest here. It does not change the verdict, but tell whoever runs Tasklens.',
  driftEntry: drift,
  noDrift: 'The answer has the form the vendor documents.',
};
