import type { Drift } from '@tasklens/server/contract/drift';
import type { Severity } from '@tasklens/server/contract/finding';
import type { Language } from '@tasklens/server/domain/words/language';
import type { Zone } from '@tasklens/server/domain/words/format';

const zones: Record<Zone, string> = { local: 'Local', utc: 'UTC', 'utc+8': 'UTC+8' };
const copySentence: Record<Language, string> = { 'zh-CN': 'Copy 中文', en: 'Copy English' };
const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };

function drift({ path, expected, got }: Drift): string {
  if (path === '…') return `There is more: ${got}.`;
  if (expected === 'absent') return 'not on the vendor’s page; kept as it came';
  if (expected === 'present') return `should be there, but is ${got}`;
  return `should be ${expected}, came as ${got}`;
}

export const task = {
  unknownKind: (kind: string) => `“${kind}” is not a kind of task. Choose one, and look up again.`,
  changeIds: 'Change the IDs',
  retryIn: (duration: string) => `Tries again by itself in ${duration}.`,
  retrying: 'Trying again…',
  stale: (at: string) => `This is still the answer of ${at}. Checking again failed.`,
  /** In front of an id that is not a room or a task. */
  app: 'app',
  user: 'user',
  checking: 'checking…',
  checkedNow: 'checked just now',
  checkedAgo: (age: string) => `checked ${age} ago`,
  checksEvery: (age: string, period: string) => `${age} · every ${period}`,
  checkNow: 'Check again now',
  copyLink: 'Copy link',
  zone: 'Whose clock',
  zones,
  evidence: 'evidence',
  absent: 'none',
  request: 'request',
  likely: 'Likely: it follows from documented rules; the vendor does not say so itself.',
  pushWithoutMeaning: 'push: — (only meaningful while running)',
  tellCustomer: 'Tell the customer',
  copySentence,
  timeline: {
    title: 'Timeline',
    ran: (span: string, duration: string) => `${span} · ${duration}`,
    since: (start: string, duration: string) => `since ${start} · ${duration} so far`,
    noEnd: (start: string) => `start ${start}, no end given`,
    endBeforeStart: (start: string, end: string) => `start ${start}, end ${end}`,
    now: 'now',
    nowAfterEnd: (duration: string) => `now · ${duration} after the end`,
    nowBeforeStart: (duration: string) => `now · ${duration} before the start`,
    forgets: (at: string, left: string) => `vendor forgets it ${at} · in ${left}`,
    forgot: (at: string) => `vendor’s memory ended ${at}`,
    noStart: 'The vendor gives no start time: there is nothing to draw.',
  },
  findings: {
    title: 'Findings',
    none: 'Nothing else stands out.',
    severities,
    show: 'Show',
    more: (next: string, rest: string) =>
      next === rest ? `Show the last ${rest}` : `Show ${next} more of ${rest}`,
  },
  tabs: { title: 'Details', raw: 'Raw', request: 'Request' },
  raw: {
    title: 'The vendor’s answer',
    explained: 'As it came. Secrets are masked: equal marks stand for equal values.',
    search: 'Search names and values',
    matches: (position: number, count: string) => (position === 0 ? count : `${position} of ${count}`),
    noMatch: 'no match',
    previous: 'Previous match',
    next: 'Next match',
    copyValue: 'Copy value',
    copyPath: 'Copy path',
    wholeAnswer: 'whole answer',
  },
  source: {
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
  },
};
