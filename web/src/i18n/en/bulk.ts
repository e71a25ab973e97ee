import { bulkMaxRows, type BulkOutcome } from '@tasklens/server/contract/bulk';
import type { ColumnField } from '@tasklens/server/domain/clues/table/columnField';
import type { LeftOut } from '@tasklens/server/domain/clues/table/toBulkRows';

const counts = new Intl.NumberFormat('en');
const number = (count: number) => counts.format(count);
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`);

const fields: Record<ColumnField, string> = {
  kind: 'Kind of task',
  appId: 'App ID',
  roomId: 'Room ID',
  taskId: 'Task ID',
  userId: 'User ID',
};

const reasons: Record<LeftOut['why'], string> = {
  empty: 'empty',
  'no-id': 'no room, task or user',
  'too-long': 'an ID far too long',
  'too-many': `more than ${number(bulkMaxRows)} rows`,
};

const outcomes: Record<BulkOutcome, string> = {
  found: 'Found',
  'not-found': 'Not found',
  'not-tried': 'Cannot be looked up',
  failed: 'Failed',
};

export const bulk = {
  title: 'Look up many at once',
  explained: `Copy cells from a spreadsheet and paste them here, or choose a CSV file: one task a row, up to ${number(bulkMaxRows)} rows. They are looked up on the server, so that you may close this page meanwhile.`,
  keepsNothing:
    'This Tasklens keeps nothing, and looking up many at once needs a database. Whoever runs it can give it one (DATABASE_URL); until then, look tasks up one by one.',
  lookUpOne: 'Look up one task',

  source: {
    label: 'Rows',
    placeholder:
      'AppId\tRoomId\tTaskId\n5f3a1b2c4d5e6f7a8b9c0d1e\troom-42\ttask-7\n5f3a1b2c4d5e6f7a8b9c0d1e\troom-43\ttask-8',
    choose: 'Choose a file',
    drop: 'or drop it here: CSV, TSV or text',
    dropNow: 'Drop the file here',
    clear: 'Clear',
    from: (name: string) => `From ${name}`,
    encodings: {
      'utf-8': '',
      'utf-16': 'read as UTF-16',
      gbk: 'read as GBK, as it is not UTF-8',
    },
    faults: {
      'too-large': 'This file is larger than 10 MB: it cannot be a list of tasks. Choose another one.',
      workbook:
        'Workbooks such as .xlsx are not read. Open it, copy the cells that matter, and paste them here; or save it as CSV.',
      binary:
        'This is no text file, or one in an encoding other than UTF-8, UTF-16 and GBK. Choose a CSV file, or copy the cells and paste them here.',
    },
    noTable:
      'No rows were recognised. Paste cells copied from a spreadsheet, CSV, a Markdown table, or one ID a line.',
  },

  preview: {
    title: 'What the columns are',
    readAs: (column: string) => `Read ${column} as`,
    column: (position: number) => `Column ${position}`,
    ignored: 'Not used',
    fields,
    sureness: { certain: '', likely: 'Recognised', unsure: 'A guess' },
    line: 'Line',
    more: (count: number) => `and ${rows(count)} more`,
    moreColumns: (count: number) =>
      count === 1 ? '1 more column is not read.' : `${number(count)} more columns are not read.`,
  },

  forAll: {
    appId: 'App ID for rows without one',
    kind: 'Kind for rows that name none',
    anyKind: 'Find among all kinds',
    noAppId: (count: number) =>
      `Without an App ID, ${rows(count)} can only be looked up as live pull ${count === 1 ? 'recording' : 'recordings'}.`,
  },

  asked: {
    none: 'No row can be looked up yet: choose which column holds the room, task or user IDs.',
    duplicates: (count: number) =>
      count === 1
        ? '1 row asks for the same as another; both are asked once.'
        : `${rows(count)} ask for the same as others; each is asked once.`,
    unknownKinds: (cells: string) =>
      `Not known as a kind of task: ${cells}. These rows are treated as if they named none.`,
    leftOut: (count: number) => `${count === 1 ? '1 line is' : `${number(count)} lines are`} left out`,
    lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    linesFrom: (from: number) => `line ${from} and all that follow`,
    reasons,
    start: (count: number) => (count === 0 ? 'Look up' : `Look up ${rows(count)}`),
    starting: 'Sending…',
  },

  job: {
    titleRunning: (done: number, all: number) => `${number(done)} of ${number(all)} looked up`,
    progress: 'Progress',
    states: { running: 'Running', done: 'Done', cancelled: 'Cancelled' },
    ended: (done: number, all: number) => `${number(done)} of ${number(all)}`,
    rate: (perSecond: number) =>
      `${perSecond >= 10 ? Math.round(perSecond) : Math.round(perSecond * 10) / 10} per second`,
    left: (duration: string) => `about ${duration} left`,
    waiting: 'Waiting for its turn',
    startedAt: (at: string) => `Started ${at}`,
    endedAt: (at: string) => `Ended ${at}`,
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    cancelledText: (count: number) =>
      count === 0 ? 'Every row had ended before.' : `${rows(count)} were not looked up.`,
    another: 'Look up other rows',
    connectionLost: 'The connection was lost; what is missing is fetched again by itself.',
    gone: {
      headline: 'There is no such job',
      explanation:
        'The link is cut off, or the job is so old that this server no longer keeps it. Start it again with the rows.',
    },
  },

  results: {
    title: 'Results',
    show: 'Which rows are shown',
    all: 'All',
    outcomes,
    weights: { ...outcomes, waiting: 'Still to come' },
    columns: { row: 'Row', result: 'Result', startTime: 'Started' },
    sortBy: (column: string) => `Sort by ${column}`,
    open: 'Open',
    openNamed: (row: number, what: string) => `Open row ${row}: ${what}`,
    none: 'No row is like that.',
    others: (count: number) => (count === 1 ? '1 other task fits' : `${number(count)} other tasks fit`),
    kept: 'Kept answer',
    missing: (ids: string) => `${ids} is missing`,
    fieldError: (field: string, error: string) => `${field}: ${error}`,
    requestId: (id: string) => `Request ID ${id}`,
    waiting: 'Waiting',
    notAsked: 'Not looked up',
    range: (first: number, last: number, all: number) => `${number(first)}–${number(last)} of ${number(all)}`,
    before: 'Previous',
    after: 'Next',
  },

  takeAway: {
    title: 'Take the results along',
    rows,
    copyMarkdown: 'Copy as Markdown',
    saveMarkdown: 'Save Markdown',
    copyCsv: 'Copy CSV',
    saveCsv: 'Save CSV',
    headings: [
      'Row',
      'AppId',
      'RoomId',
      'TaskId',
      'UserId',
      'Kind',
      'Result',
      'Rating',
      'Started (UTC)',
      'Link',
    ],
    fileName: 'tasklens-bulk',
  },
};
