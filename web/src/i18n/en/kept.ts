import type { keepOutcomes } from '@tasklens/server/contract/keep';

const times = (count: number) =>
  ['', 'once more', 'twice more'][count] ?? `${count.toLocaleString('en')} times more`;

const outcomes: Record<(typeof keepOutcomes)[number], string> = {
  unchanged: 'nothing new',
  changed: 'something new, kept',
  'other-run': 'Volcengine answered with another run',
  gone: 'Volcengine knew the task no more',
  failed: 'Volcengine could not be asked in time',
};

export const kept = {
  notice: {
    title: 'Where this answer comes from',
    kept: (at: string) => `Kept answer: this is what Volcengine said at ${at}.`,
    seen: (span: string) => `It said so from ${span}.`,
    pastWindow:
      'It is not live because Volcengine tells of a task for 72 hours from its start, and they are over.',
    notFound:
      'It is not live because Volcengine no longer knows this task, although its 72 hours are not over.',
    vendorUnavailable: (problem: string) => `It is not live because Volcengine cannot be asked: ${problem}.`,
    otherRun: 'It is not live because Volcengine now answers with another run of these IDs.',
    chosen: 'It is not live because you opened a point of the task’s history.',
    usedAgain: (at: string) => `These IDs have been used again: a newer run started at ${at}.`,
    notKept: 'This answer could not be kept: the link works only as long as Volcengine remembers the task.',
    liveAgain: 'Volcengine answers again: what you see is live.',
    request: 'Request',
    tryAgain: 'Ask Volcengine again',
    openNewer: 'Open the newer run',
    compareNewer: 'Compare the two runs',
    backToNewest: 'Back to the newest answer',
    compareNow: 'Compare with now',
    close: 'Close this note',
  },
  watch: {
    title: 'Keep watching',
    offer: (count: number) =>
      `Tasklens can ask ${times(count)} by itself before Volcengine forgets this task, so that its link stays up to date.`,
    start: 'Keep watching',
    stop: 'Stop watching',
    next: (at: string) => `Tasklens asks again by itself at ${at}.`,
    over: 'Tasklens has asked as often as it can.',
    looked: (at: string, outcome: string) => `Asked at ${at}: ${outcome}.`,
    outcomes,
    failed: (problem: string) => `That did not work: ${problem}.`,
  },
  history: {
    title: 'What changed when',
    explained: 'Every different answer that somebody asking through Tasklens was given, the oldest first.',
    oneAnswer: 'The answer has been the same whenever somebody asked.',
    older: 'Show older ones',
    seenOnce: (at: string) => `seen at ${at}`,
    seen: (span: string) => `seen ${span}`,
    between: (from: string, to: string) => `Between ${from} and ${to}:`,
    step: (from: string, to: string) => `${from} → ${to}`,
    member: (member: string, change: string) => `${member}: ${change}`,
    none: 'none',
    reworked: 'changed',
    unnamed: 'something that Tasklens has no words for',
    more: (count: string) => `and ${count} more`,
    gap: (duration: string) => `nobody asked for ${duration}`,
    shown: 'shown here',
    newest: 'newest',
    open: 'Open',
    openNamed: (at: string) => `Open the answer of ${at}`,
    compareStep: 'Compare',
    compareStepNamed: (at: string) => `Compare the answer of ${at} with the one before`,
    choose: (at: string) => `Compare the answer of ${at}`,
    chooseTwo: 'Tick two answers to compare them.',
    compareChosen: 'Compare the two ticked',
  },
};
