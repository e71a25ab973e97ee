import type { Severity } from '@tasklens/server/contract/finding';
import type { Language } from '@tasklens/server/domain/words/language';
import type { Zone } from '@tasklens/server/domain/words/format';

const zones: Record<Zone, string> = { local: 'Local', utc: 'UTC', 'utc+8': 'UTC+8' };
const copySentence: Record<Language, string> = { 'zh-CN': 'Copy 中文', en: 'Copy English' };
const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };

export const task = {
  unknownKind: (kind: string) => `“${kind}” is not a kind of task. Choose one, and look up again.`,
  changeIds: 'Change the IDs',
  whyNotFound: 'Why?',
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
  keptAnswer: 'kept answer',
  /** The browser's own title of a page that shows one. */
  keptTitle: (status: string) => `Kept: ${status}`,
  openNewerRun: (start: string) => `Open the newer run of ${start}`,
  linkMayDie: 'This server keeps nothing: the link works only as long as Volcengine remembers the task.',
  checkNow: 'Check again now',
  copyLink: 'Copy link',
  share: 'Share',
  export: 'Export',
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
    whenLastSeen: (start: string, duration: string) => `since ${start} · ${duration} when last seen`,
    noEnd: (start: string) => `start ${start}, no end given`,
    endBeforeStart: (start: string, end: string) => `start ${start}, end ${end}`,
    now: 'now',
    nowAfterEnd: (duration: string) => `now · ${duration} after the end`,
    nowAfterLastSeen: (duration: string) => `now · last seen ${duration} ago`,
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
  tabs: { title: 'Details', history: 'History', raw: 'Raw', request: 'Request' },
};
