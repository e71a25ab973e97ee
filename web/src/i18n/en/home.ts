import type { Kind } from '@tasklens/server/contract/kinds';

/** What each kind is, for someone who does not know the vendor's terms. */
const kindsExplained: Record<Kind, string> = {
  'single-push': 'One stream of a room, relayed to a CDN as it is.',
  'mixed-push': 'Several streams of a room, mixed into one picture and relayed to a CDN.',
  webcast: 'A web page, captured and published into a room.',
  record: 'A recording of a room, made in the cloud.',
  'pull-record': 'A recording of a live stream, planned for a time window.',
};

const relayHelp =
  'Give the task ID or the user ID: at least one. Started by a client SDK? The user ID; from that user’s second task on, the task ID as well.';
const help: Record<Kind, string> = {
  'single-push': relayHelp,
  'mixed-push': relayHelp,
  webcast: 'All three are needed.',
  record: 'All three are needed.',
  'pull-record': 'From the console or ListPullRecordTask. App and room are not needed.',
};

/** What only the form and its page say. */
export const home = {
  kindsExplained,
  help,
  boxNote: 'Paste it as it came: you see what is recognised first.',
  otherWays: 'Other ways in',
  byIds: 'Or fill in the IDs',
  kind: 'Kind of task',
  submit: 'Look up',
  recent: 'Recent look-ups',
  recentNote: 'Kept in this browser only.',
  pin: 'Pin',
  unpin: 'Unpin',
  pinsFull: (count: number) => `${count} are pinned, which is all there is room for`,
  clearRecent: 'Clear recent',
  clearAll: 'Clear all, pins too',
  myShares: 'My shares',
  compare: 'Compare two tasks',
  pasted: 'Read a pasted answer',
  bulk: 'Look up many',
  examples: 'Examples',
  examplesNote: 'Made-up tasks of the demo mode',
};
