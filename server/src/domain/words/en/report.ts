import type { Severity } from '../../../contract/finding.ts';

const counts = new Intl.NumberFormat('en');
const files = (count: number) => (count === 1 ? '1 file' : `${counts.format(count)} files`);
const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };

export const report = {
  /** Between a name and what it names. */
  colon: ': ',
  likely: 'Likely: it follows from documented rules; the vendor does not say so itself.',
  headings: {
    customer: 'For the customer',
    note: 'Note',
    facts: 'Facts',
    findings: 'Findings',
    source: 'Source',
  },
  /** `Ended (Status 3)`: a word, and the vendor's member and value that it stands for. */
  coded: (word: string, member: string, value: string) => `${word} (${member} ${value})`,
  counted: (heading: string, count: number) => `${heading} (${counts.format(count)})`,
  severities,
  sentence: (headline: string) => `${headline}.`,
  finding: (headline: string, why: string) => `${headline}. ${why}`,
  noFindings: 'Nothing else stands out.',
  moreFindings: (count: number) => `… and ${counts.format(count)} more`,

  facts: {
    profile: 'Account profile',
    kind: 'Kind',
    status: 'Status',
    push: 'Push',
    start: 'Start',
    end: 'End',
    plannedStart: 'Planned start',
    plannedEnd: 'Planned end',
    ran: 'Ran for',
    running: 'Had run for',
    stopReason: 'Why it ended',
    queryableUntil: 'Can be looked up until',
    user: 'User',
    pushUrl: 'Push address',
    layout: 'Layout',
    canvas: 'Canvas',
    streams: 'Streams',
    regions: 'Regions',
    page: 'Page address',
    outputs: 'Outputs',
    files: 'Files',
    path: 'Stream path',
    request: 'Request ID',
    call: 'Call',
    link: 'Link',
  },
  list: (parts: readonly string[]) => parts.join(', '),
  size: (width: number, height: number) => `${width} × ${height} px`,
  frameRate: (rate: string) => `${rate} fps`,
  bitrate: (rate: string) => `${rate} kbps`,
  adaptiveBitrate: 'adaptive bit rate',
  everyStream: 'none listed, so every stream of the room',
  files,
  noFiles: 'none listed',
  partialSum: (sum: string, silent: number) => `${sum} (${files(silent)} not counted: no value)`,

  live: (at: string) => `Live answer of Volcengine at ${at}.`,
  kept: (at: string) => `Kept answer: Volcengine last said so at ${at}.`,
  pasted: () => 'Pasted answer: Volcengine was not asked.',
  notLiveBecause: {
    'past-window': 'Volcengine can no longer be asked: it forgets a task 72 hours after its start.',
    'not-found': 'Volcengine knows no such task any more.',
    'vendor-unavailable': 'Volcengine could not be asked again.',
    'other-run': 'Volcengine now answers with another run of these IDs.',
    'chosen-observation': 'It was chosen from the history of this run.',
  },
  newerRun: (start: string) => `A newer run of these IDs started at ${start}.`,
  notKept: 'This answer was not kept: the link works only as long as Volcengine remembers the task.',
  demo: 'Demo data: made up by the built-in stand-in vendor; no such task exists.',
  noRequestId: 'none in the answer',
};
