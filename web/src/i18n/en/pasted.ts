import type { notUnderstoodReasons } from '@tasklens/server/contract/inspect';

const reasons: Record<(typeof notUnderstoodReasons)[number], string> = {
  'not-json': 'No JSON, or JSON that is cut off or broken.',
  'vendor-error': 'An answer of Volcengine’s that tells a failure, not a task.',
  'kind-unknown':
    'Perhaps a task, but nothing tells of which kind. Paste the whole answer, with ResponseMetadata.',
  'no-task': 'JSON without a task in it.',
  'too-deep': 'Nested deeper than any answer of Volcengine’s.',
  'too-many': 'From here on there are more answers than one reading gives.',
};

export const pasted = {
  title: 'Open a pasted answer',
  pageTitle: (status: string, headline: string, ids: string) =>
    ['Pasted: ', [status, headline, ids].filter((part) => part !== '').join(' · ')].join(''),
  explained:
    'Paste what Volcengine answered to a look-up of any of the five kinds: the response JSON, a log line with it, or several at once. It is read without asking Volcengine, and nothing of it is kept on the server.',
  form: {
    text: 'What was answered',
    submit: 'Open',
    empty: 'There is nothing to read yet.',
    another: 'Paste another',
    keys: 'Ctrl/⌘ + Enter opens it',
    tooLong: (most: string) => `Too long: at most ${most} characters are read at once.`,
  },
  notice: {
    title: 'Where this answer comes from',
    what: 'Pasted answer: Volcengine was not asked.',
    when: 'When it said so is not known; how the task stands now may differ.',
    guessed: (kind: string) => `Nothing in it names the kind of task; its members are those of: ${kind}.`,
    live: 'Look it up live',
    find: 'Search for it live',
  },
  answers: {
    title: 'Answers in the paste',
    label: (position: string, kind: string, status: string) => `${position} · ${kind} · ${status}`,
  },
  nothing: {
    headline: 'No task could be read from this',
    announce: (count: string) => `${count} opened`,
  },
  left: {
    title: (count: string) => `Not understood: ${count}`,
    reasons,
  },
};
