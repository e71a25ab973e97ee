import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BulkResult } from '../../contract/bulk.ts';
import { kindNames } from '../words/en/names.ts';
import { toBulkCsv, toBulkMarkdown, type BulkTableWords } from './bulkTable.ts';

const words: BulkTableWords = {
  headings: ['#', 'AppId', 'RoomId', 'TaskId', 'UserId', 'Kind', 'Result', 'Tone', 'Start', 'Link'],
  kindNames,
  say: ({ outcome }) => (outcome === 'found' ? 'Stopped through the API' : 'Not found'),
  weigh: ({ outcome }) => (outcome === 'found' ? 'neutral' : 'not found'),
  addressOf: (link) => `https://tasklens.example.com/${link}`,
};

const found: BulkResult = {
  row: 1,
  cursor: '1',
  asked: { appId: 'a-1', roomId: 'room-1' },
  outcome: 'found',
  kind: 'record',
  query: { profile: 'default', appId: 'a-1', roomId: 'room-1', taskId: 'task-1' },
  verdict: { code: 'ended-by-api', tone: 'neutral', confidence: 'certain', evidence: [], params: {} },
  status: { code: 3, name: 'ended' },
  startTime: '2026-11-21T09:00:02.000Z',
  origin: 'live',
  link: 'tasks/record?appId=a-1&roomId=room-1&taskId=task-1&run=1',
  others: 0,
};
const missed = (roomId: string): BulkResult => ({
  row: 0,
  cursor: '2',
  asked: { roomId },
  outcome: 'not-found',
});

it('writes a spreadsheet in the order of the rows', () => {
  expect(
    toBulkCsv([found, missed('room-0')], words)
      .slice(1)
      .split('\r\n'),
  ).toEqual([
    '#,AppId,RoomId,TaskId,UserId,Kind,Result,Tone,Start,Link',
    '1,,room-0,,,,Not found,not found,,',
    '2,a-1,room-1,task-1,,Cloud recording,Stopped through the API,neutral,2026-11-21T09:00:02.000Z,https://tasklens.example.com/tasks/record?appId=a-1&roomId=room-1&taskId=task-1&run=1',
    '',
  ]);
});

it('writes no formula', () => {
  expect(toBulkCsv([missed('=cmd|calc')], words)).toContain("1,,'=cmd|calc,");
});

it('writes a Markdown table', () => {
  expect(toBulkMarkdown([found, missed('a | <b>')], words).split('\n')).toEqual([
    '| \\# | AppId | RoomId | TaskId | UserId | Kind | Result | Tone | Start | Link |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| 1 |  | a \\| \\<b\\> |  |  |  | Not found | not found |  |  |',
    '| 2 | `a-1` | `room-1` | `task-1` |  | Cloud recording | Stopped through the API | neutral | `2026-11-21T09:00:02.000Z` | <https://tasklens.example.com/tasks/record?appId=a-1&roomId=room-1&taskId=task-1&run=1> |',
    '',
  ]);
});

it('keeps every cell of a Markdown table in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (roomId) => {
      const [, , row] = toBulkMarkdown([missed(roomId)], words)
        .trimEnd()
        .split(/\n|\r/);
      expect(row?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(11);
    }),
  );
});
