import type { DiagnosisWords } from '../diagnosisWords.ts';

const tryAgainSoon = 'Try again in a few seconds.';
const tellOperator = 'If it stays so, tell whoever runs Tasklens.';

export const problems: DiagnosisWords['problems'] = {
  'invalid-query': {
    headline: 'These IDs cannot be looked up',
    explanation: 'An ID is missing, or holds something that no ID can hold.',
    nextSteps: ['Correct what is marked, best by copying the ID again, and look it up once more.'],
  },
  'not-found': {
    headline: 'Nothing is at this address',
    explanation: 'The link is cut off or old, or what it pointed to is no longer kept.',
    nextSteps: ['Ask for the link again, or start a new look-up with the IDs.'],
  },
  'task-not-found': {
    headline: 'Volcengine knows no such task',
    explanation:
      'An ID is wrong, the AppId belongs to another account, the task is of another kind, or it started more than 72 hours ago, which is as far back as RTC tasks can be looked up.',
    nextSteps: [
      'Compare every ID with what the customer sent, and check the kind and the start time with them.',
      'For a relay that a client started, give the user ID, or userId@@taskId as the task ID.',
      'Ask whether it is a mixed relay that a client started in client-cloud integrated mode: those cannot be looked up.',
    ],
  },
  'vendor-rejected': {
    headline: 'Volcengine does not accept these IDs',
    explanation: 'It refused the request; its own words name the parameter it objects to.',
    nextSteps: [
      'Correct the ID it names, best by copying it again.',
      'If all are right, check that the AppId belongs to the account that Tasklens uses.',
    ],
  },
  'vendor-denied': {
    headline: 'Volcengine does not let Tasklens in',
    explanation:
      'The access key, its permissions, the account’s services or the clock of the Tasklens machine are at fault. Trying again does not help.',
    nextSteps: [
      'Check that the app, or the live task, belongs to the account that Tasklens uses.',
      'Pass this page on to whoever runs Tasklens: the key must be valid and permitted to call the look-ups (rtc: and live: read actions), and the clock must be right.',
      'Have the account’s owner check that the service is switched on and the bill is paid.',
    ],
  },
  'vendor-throttled': {
    headline: 'Volcengine is limiting the account’s requests',
    explanation:
      'The account has reached its rate limit, which all its apps and servers share. The task itself is not affected.',
    nextSteps: [
      tryAgainSoon,
      'If it happens often, have whoever runs Tasklens find out what else in the account sends so many requests.',
    ],
  },
  busy: {
    headline: 'Too many look-ups at once',
    explanation:
      'Tasklens has used up its share of the account’s rate limit and leaves the rest to your servers. Volcengine was not asked.',
    nextSteps: [
      tryAgainSoon,
      'If it happens often, have whoever runs Tasklens raise its share (VENDOR_QPS_SHARE).',
    ],
  },
  'vendor-unavailable': {
    headline: 'Volcengine cannot answer at the moment',
    explanation: 'It reported a fault of its own or could not be reached, on every attempt.',
    nextSteps: [
      'Try again in a minute.',
      'If it stays so and there is a request ID, open a Volcengine ticket with it.',
      'If there is none, have whoever runs Tasklens check its network.',
    ],
  },
  'vendor-timeout': {
    headline: 'Volcengine did not answer in time',
    explanation: 'No complete answer came within the time limit. This says nothing about the task.',
    nextSteps: [tryAgainSoon, tellOperator],
  },
  'vendor-unreadable': {
    headline: 'Volcengine’s answer could not be read',
    explanation: 'It was cut off, too large, or not in the documented form.',
    nextSteps: [tryAgainSoon, tellOperator],
  },
  'picture-unavailable': {
    headline: 'The picture cannot be loaded',
    explanation: 'The task names a remote picture that Tasklens could not fetch, or will not show.',
    nextSteps: [
      tryAgainSoon,
      'Ask the customer whether the address of the picture is right and open to everyone.',
    ],
  },
  'run-not-kept': {
    headline: 'This run was never kept here',
    explanation:
      'The IDs have been used again: Volcengine now answers with a later run, and nobody looked at this one.',
    nextSteps: ['Open the later run, or ask whoever sent the link what they saw.'],
  },
  'share-expired': {
    headline: 'This share has expired',
    explanation: 'Its sender chose how long it should last.',
    nextSteps: ['Ask its sender for a new one.'],
  },
  'share-revoked': {
    headline: 'You took this share back',
    explanation: 'Nobody else is told so: to them there is nothing at this address.',
    nextSteps: ['Share the answer again if somebody still needs it.'],
  },
  'keep-impossible': {
    headline: 'There is nothing left to watch for',
    explanation: 'Volcengine has forgotten this run already, or never forgets tasks of this kind.',
    nextSteps: ['Share what is kept of it instead.'],
  },
  'foreign-origin': {
    headline: 'Another site asked for this',
    explanation: 'Only Tasklens’s own pages may change what it keeps.',
    nextSteps: ['Open Tasklens itself and do it there.'],
  },
  'not-json': {
    headline: 'The request is not JSON',
    explanation: 'What changes something must say so in JSON.',
    nextSteps: ['Send it with Content-Type: application/json.'],
  },
  'store-unavailable': {
    headline: 'What is kept cannot be reached just now',
    explanation: 'Tasklens’s database does not answer. Look-ups still work.',
    nextSteps: [tryAgainSoon, tellOperator],
  },
  internal: {
    headline: 'Tasklens made a mistake',
    explanation: 'The fault is in Tasklens, not in the task and not in what you entered.',
    nextSteps: [
      'Try again.',
      'If it stays so, pass the request ID on to whoever runs Tasklens; it is in the log.',
    ],
  },
  offline: {
    headline: 'Tasklens cannot be reached',
    explanation: 'This browser has no network, or the Tasklens server does not respond.',
    nextSteps: ['Check your network, and the VPN if you need one.', 'Try again.', tellOperator],
  },
  'answer-unreadable': {
    headline: 'This page is out of date',
    explanation: 'The page and the Tasklens server are of different versions.',
    nextSteps: ['Reload the page.', tellOperator],
  },
};

/** Clauses that follow "The picture cannot be loaded:". */
export const pictureFailures: DiagnosisWords['pictureFailures'] = {
  'refused-address': 'its address does not lead to the public internet',
  unreachable: 'its server cannot be reached',
  timeout: 'it did not arrive within 5 s',
  status: 'its server refused to give it',
  'too-many-redirects': 'its address was redirected more than 3 times',
  'not-a-picture': 'what came is neither PNG nor JPEG',
  'too-large': 'it is larger than 5 MiB, or has too many pixels',
  busy: 'too many pictures are being loaded right now; try again in a few seconds',
};
