import { noteMaxLength } from '@tasklens/server/contract/share';

/** A whole number of hours, as one says it. */
function lifetime(hours: number): string {
  if (hours % 24 === 0) return hours === 24 ? '1 day' : `${hours / 24} days`;
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

export const share = {
  /** The panel of the task page. */
  make: {
    title: 'Share this answer',
    difference: 'A copied link follows the task. A share stays as it is now, and ends when you say.',
    shows: (at: string) =>
      `It shows the answer of ${at}, with the tab, selection, time zone and picture as you see them now.`,
    lasts: 'Ends after',
    lifetime,
    note: 'Note for the reader (optional)',
    noteLeft: (left: string) => `${left} characters left`,
    noteFull: `A note has room for ${noteMaxLength} characters.`,
    submit: 'Create and copy link',
    submitting: 'Creating…',
    done: 'The share is there.',
    link: 'Link to the share',
    copy: 'Copy',
    ends: (at: string, left: string) => `Ends ${at}, in ${left}.`,
    notKept:
      'This answer was not kept, so there is nothing to share yet. Check again in a moment; until then, copy the link or the raw answer.',
    keepsNothing:
      'This Tasklens keeps no answers, so it cannot share them. Copy the link instead: it works for as long as Volcengine knows the task.',
  },
  /** The page at a share's address. */
  shown: {
    title: (status: string, headline: string, ids: string) => `Shared: ${status} · ${headline} · ${ids}`,
    pageTitle: 'Shared answer',
    frozen: (at: string) => `Shared answer: frozen as Volcengine answered at ${at}.`,
    life: (made: string, ends: string) => `Shared ${made}, ends ${ends}.`,
    note: 'Note from the sender',
    live: 'Look it up live',
    compare: 'Compare with live',
  },
  /** Why there is nothing to show, where a problem's own words do not know of shares. */
  gone: {
    headline: 'There is no share at this address',
    explanation: 'The link is wrong or cut off, or its sender took the share back.',
    nextSteps: ['Ask whoever sent it for the link again.'],
  },
  again: 'Open the task to share it again',
  /** The list of one’s own. */
  list: {
    title: 'My shares',
    explained:
      'Made in this browser. Whoever has the link sees the answer until it ends or you take it back.',
    none: 'Nothing has been shared from this browser.',
    noneNext:
      'Look up a task and press “Share”: you get a link to that very answer, which lasts as long as you say.',
    lookUp: 'Look up a task',
    open: 'Open',
    copyLink: 'Copy link',
    /** A button's spoken name, where many look alike. */
    about: (action: string, ids: string) => `${action}: ${ids}`,
    life: (made: string, end: string) => `made ${made} · ${end}`,
    ends: (at: string, left: string) => `ends ${at}, in ${left}`,
    expired: (at: string) => `expired ${at}`,
    revoked: (at: string) => `taken back ${at}`,
    ended: 'Ended',
    takeBack: 'Take back',
    sure: 'Take back for good',
    takingBack: 'Taking back…',
    takenBack: 'Taken back: nobody can open it any more.',
    keepsNothing: 'This Tasklens keeps no answers, so there is nothing to share.',
  },
};
