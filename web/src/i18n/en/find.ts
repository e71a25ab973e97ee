import type { Cause } from '@tasklens/server/contract/find';

const accounts = (names: string) => `Account ${names}`;

/** What each possible reason is called, and what came out of looking into it. */
const causes: Record<Cause['code'], string> = {
  'illegal-character': 'A character that no ID can hold',
  'unknown-app': 'Unknown app, or an app of another account',
  'other-kind': 'A task of another kind',
  'past-window': 'Started more than 72 hours ago',
  'client-started': 'Started by a client, so the task ID is userId@@taskId',
  'client-cloud-mixing': 'A mixed relay in client-cloud integrated mode',
  'other-profile': 'Another account of this Tasklens has it',
  throttled: 'Requests were limited, so not everything was tried',
  'clock-differs': 'The clock of this server is wrong',
};

export const find = {
  title: 'Find a task',
  pageTitle: {
    searching: (ids: string) => `Searching · ${ids}`,
    found: (headline: string, ids: string) => `Found: ${headline} · ${ids}`,
    none: (ids: string) => `Nothing found · ${ids}`,
  },
  form: {
    name: 'What to search for',
    kind: 'Believed to be',
    anyKind: 'any kind',
    submit: 'Search',
    again: 'Search again',
    nothingGiven: 'Give at least one ID. Every kind of task that it could belong to is asked for it.',
  },
  best: {
    title: 'Best answer',
    searching: 'Searching…',
    answered: (answered: string, all: string) => `${answered} of ${all} kinds have answered`,
    announce: (kind: string, headline: string) => `Found: ${kind}, ${headline}`,
    open: 'Open the task',
    started: (at: string) => `Started ${at}`,
    notStarted: 'No start time given',
    otherThanBelieved: (believed: string) => `This is no ${believed}, as was believed.`,
    none: 'Nothing found',
    noneExplained: 'No task of these IDs came out. Below is what could be the reason, and what helps.',
    noneFailed: 'No task of these IDs came out, and not every kind could be asked.',
    incomplete: 'Too little to search with',
    incompleteExplained:
      'No kind of task can be asked for with these IDs alone. Fill in what is missing below.',
  },
  foundAs: {
    composite: 'Found as userId@@taskId.',
    split: 'Found with the two halves of the task ID as user ID and task ID.',
    'task-alone': 'Found by the task ID alone, without the user ID.',
    'user-alone': 'Found by the user ID alone: check that it is the task you mean.',
    'task-as-user': 'Found with the ID given as the user ID, not as the task ID.',
  },
  match: {
    asked: null,
    kept: 'Kept here, with these IDs and more.',
    'begins-with': 'Kept here: one of its IDs begins with what was given.',
  },
  keptAnswer: (at: string) => `Kept answer, last seen ${at}.`,
  kinds: {
    title: 'Kind by kind',
    colon: ': ',
    semicolon: '; ',
    or: ' or ',
    searching: 'Searching…',
    notFound: 'Not found',
    notTried: 'Not tried',
    missing: (ids: string) => `missing ${ids}`,
    unanswered: 'Not asked: the search broke off.',
    request: 'request',
    fillIn: (field: string) => `${field}, to search with as well`,
  },
  more: {
    title: 'Others kept here',
    explained: 'Looked up before, by anybody, through this Tasklens.',
  },
  causes: {
    title: 'Why it may not be found',
    checking: 'Looking into the reasons…',
    marks: { holds: 'Applies', not: 'Ruled out', unknown: 'Cannot be checked' },
    names: causes,
    illegalCharacter: (field: string, character: string, position: number) =>
      `${field} holds “${character}” at position ${position}.`,
    use: (suggestion: string) => `Use ${suggestion}`,
    noIllegalCharacter: 'The IDs hold nothing but characters that are allowed.',
    unknownApp: (appId: string) =>
      `Volcengine does not know the app ${appId}, or it belongs to another account. Ask the customer for the App ID again.`,
    knownApp: (appId: string) => `Volcengine did not object to the app ${appId}.`,
    noApp: 'No app ID was given.',
    appUnchecked: 'Volcengine was not asked about this app, or did not get to it.',
    otherKind: (kinds: string) => `The IDs belong to: ${kinds}.`,
    openKind: (kind: string) => `Open: ${kind}`,
    noOtherKind: 'Every other kind that these IDs suffice for was asked, without result.',
    otherKindUnknown: 'Not every other kind could be asked: an ID is missing, or the request failed.',
    pastWindow: 'Volcengine tells of an RTC task for 72 hours from its start, and they are over.',
    notPastWindow: 'By what is known of its start, Volcengine should still tell of it.',
    pastWindowUnknown:
      'Volcengine tells of an RTC task for 72 hours from its start, and nothing here says when this one started. Ask the customer.',
    nothingKept: 'No answer about these IDs is kept here either.',
    openKept: (kind: string, at: string) => `Open the kept answer: ${kind}, started ${at}`,
    openKeptUnstarted: (kind: string) => `Open the kept answer: ${kind}`,
    addUser: 'A relay that an app started is known by its user as well. Add the user ID:',
    addTask: 'From a user’s second relay on, Volcengine needs the task ID as well. Add it:',
    clientStartedHolds: 'With userId@@taskId as its task ID the task is found.',
    notClientStarted: 'userId@@taskId was tried as well, without result.',
    clientStartedUnknown: 'userId@@taskId could not be tried.',
    clientCloudMixing:
      'Volcengine’s look-up of mixed relays leaves these out. Ask the customer whether the app itself started the mixing in this mode.',
    otherProfile: (names: string) => `${accounts(names)} has it.`,
    notOtherProfile: (names: string) => `${accounts(names)} does not have it either.`,
    noOtherProfile: 'This Tasklens uses one account only.',
    untriedProfiles: (names: string) => `${accounts(names)} was not asked.`,
    tryAs: (name: string) => `Search as ${name}`,
    throttled: (kinds: string) => `Not asked to the end: ${kinds}. Search again in a few seconds.`,
    notThrottled: 'No request was limited.',
    again: 'Search again',
    clockAhead: (duration: string) =>
      `It is ${duration} ahead of Volcengine’s. Have whoever runs Tasklens set it right.`,
    clockBehind: (duration: string) =>
      `It is ${duration} behind Volcengine’s. Have whoever runs Tasklens set it right.`,
    clockAgrees: 'It agrees with Volcengine’s to the minute.',
    clockUnknown: 'Volcengine has not told its time yet.',
  },
};
