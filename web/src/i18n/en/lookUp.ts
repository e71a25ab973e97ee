import type { FieldError, IdField } from '@tasklens/server/contract/taskQuery';
import type { Kind } from '@tasklens/server/contract/kinds';

const kinds: Record<Kind, string> = {
  'single-push': 'Single push',
  'mixed-push': 'Mixed push',
  webcast: 'Web capture',
  record: 'Cloud recording',
  'pull-record': 'Live pull recording',
};

/** What each kind is, for someone who does not know the vendor's terms. */
const kindsExplained: Record<Kind, string> = {
  'single-push': 'One stream of a room, relayed to a CDN as it is.',
  'mixed-push': 'Several streams of a room, mixed into one picture and relayed to a CDN.',
  webcast: 'A web page, captured and published into a room.',
  record: 'A recording of a room, made in the cloud.',
  'pull-record': 'A recording of a live stream, planned for a time window.',
};

const fields: Record<IdField, string> = {
  appId: 'App ID',
  roomId: 'Room ID',
  taskId: 'Task ID',
  userId: 'User ID',
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

function fieldError({ code, character, position, field }: FieldError): string {
  switch (code) {
    case 'required':
      return 'Needed for this look-up';
    case 'one-required':
      return 'Give the task ID or the user ID: one of the two is enough';
    case 'illegal-character':
      return `The character “${character ?? ''}” (position ${(position ?? 0) + 1}) cannot be part of this ID`;
    case 'too-long':
      return 'Longer than any ID of this kind can be';
    case 'unknown':
      return `“${field}” does not belong to this look-up`;
    case 'repeated':
      return `“${field}” was given more than once`;
    case 'invalid':
      return `The value of “${field}” is not accepted`;
  }
}

export const lookUp = {
  title: 'Look up a task',
  kind: 'Kind of task',
  kinds,
  kindsExplained,
  fields,
  fieldError,
  help,
  submit: 'Look up',
  fromLink: 'This link does not hold everything a look-up needs. Complete it here.',
  recent: 'Recent look-ups',
  recentNote: 'Kept in this browser only.',
  pin: 'Pin',
  unpin: 'Unpin',
  clearRecent: 'Clear the list',
  examples: 'Examples',
  examplesNote: 'Made-up tasks of the demo mode',
};
