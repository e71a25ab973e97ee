import type { Sureness } from '@tasklens/server/domain/clues/clue';

const sureness: Record<Exclude<Sureness, 'certain'>, string> = { likely: 'likely', unsure: 'unsure' };

const tasks = (count: number) => (count === 1 ? '1 task' : `${count} tasks`);

/** What the open box says about the text in it. */
export const box = {
  panel: 'What was recognised',
  /** Nothing was typed yet. */
  takes:
    'An ID, a link, a log line, a curl command, JSON, rows of a table: paste all that came, the IDs are picked out.',
  seen: (count: number) => `${tasks(count)} recognised`,
  answersSeen: (count: number) =>
    count === 1 ? '1 answer of Volcengine recognised' : `${count} answers of Volcengine recognised`,
  shareSeen: 'A shared answer recognised',
  nothingSeen: 'Nothing recognised',
  nothingNext:
    'No ID, link or answer of Volcengine is in it that could be told. Paste the line with the room or task ID in it, or write “room: …, user: …”.',
  /** A kind or a time alone. */
  notEnough: 'That is not enough to look it up: add a room, task or user ID.',
  /** What the Enter key does. */
  ways: {
    share: 'Open the shared answer',
    task: 'Open the task',
    pasted: (count: number) => (count === 1 ? 'Open the pasted answer' : `Open ${count} pasted answers`),
    bulk: (count: number) => `Take ${count} rows to the bulk page`,
    find: 'Look it up among all kinds',
  },
  onEnter: (way: string) => `Enter: ${way}`,
  enterKey: 'Enter',
  newLine: 'Shift+Enter: new line',
  clear: 'Clear',
  sureness,
  /** A chip's spoken name: `Room ID room-42, unsure`. */
  chip: (label: string, value: string, sure: Sureness) =>
    sure === 'certain' ? `${label} ${value}` : `${label} ${value}, ${sureness[sure]}`,
  whatItIs: (value: string) => `What ${value} is`,
  valueOf: (label: string) => `${label}, value`,
  remove: (label: string, value: string) => `Remove ${label} ${value}`,
  add: (label: string) => `Add ${label}`,
  addShort: (label: string) => `+ ${label}`,
  kind: 'Kind of task',
  kindOpen: 'Kind unknown',
  from: 'From',
  fromMemory: 'Not in the text: the only app looked up in this browser so far.',
  fromReader: 'Not in the text: entered here.',
  startTime: (time: string) => `Started ${time}`,
  answer: 'Answer of Volcengine',
  share: 'Share',
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  onlyThis: 'Only this one',
  onlyThisOf: (ids: string) => `Only this one: ${ids}`,
  fault: (label: string, what: string) => `${label}: ${what}.`,
  useInstead: (suggestion: string) => `Use ${suggestion}`,
  long: (label: string, length: number) =>
    `${label}: ${length} characters. Only a task ID made of user and task can be longer than 128; it is sent as it is.`,
  secret: 'A key, signature or token is in the text. It is not used, not sent and not stored.',
  binary: 'This is no text but the content of a file. Copy the text itself, or save the file as UTF-8 text.',
  tooLong: (read: string) => `Only the first ${read} characters were read.`,
  notUnderstood: (excerpt: string) => `Not used: “${excerpt}”`,
  moreNotUnderstood: (excerpt: string, count: number) => `Not used: “${excerpt}” and ${count} more parts`,
};
