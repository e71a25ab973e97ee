import type { BulkResult } from '@tasklens/server/contract/bulk';
import { expect, it } from 'vitest';
import type { BulkSearch } from './bulkSearch.ts';
import { arrange, countWeights, toJobRows } from './jobRows.ts';

const missed = (row: number): BulkResult => ({
  row,
  cursor: String(row),
  asked: { roomId: `room-${row}` },
  outcome: 'not-found',
});
const found = (row: number, tone: 'good' | 'bad', startTime: string | null): BulkResult => ({
  row,
  cursor: String(row),
  asked: { roomId: `room-${row}` },
  outcome: 'found',
  kind: 'record',
  query: { profile: 'default' },
  verdict:
    tone === 'good'
      ? { code: 'recording', tone, confidence: 'certain', evidence: [], params: {} }
      : { code: 'failed', tone, confidence: 'certain', evidence: [], params: { reason: null } },
  status: { code: 3, name: 'ended' },
  startTime,
  origin: 'live',
  link: 'tasks/record',
  others: 0,
});

const ended = [
  found(0, 'good', '2026-11-21T09:00:00.000Z'),
  missed(1),
  found(2, 'bad', null),
  found(4, 'good', '2026-11-20T09:00:00.000Z'),
];
const rows = toJobRows(5, new Map(ended.map((result) => [result.row, result])), undefined);
const order = (search: BulkSearch) => arrange(rows, search).map(({ row }) => row);

it('knows the ids of rows that have not ended where this browser sent them', () => {
  expect(rows[3]).toEqual({ row: 3, asked: null, result: undefined });
  const sent = toJobRows(2, new Map([[0, missed(0)]]), [{ roomId: 'x' }, { roomId: 'y' }]);
  expect(sent.map(({ asked }) => asked)).toEqual([{ roomId: 'room-0' }, { roomId: 'y' }]);
});

it('counts rows by what they came to', () => {
  expect(countWeights(rows)).toEqual({
    bad: 1,
    failed: 0,
    warning: 0,
    'not-found': 1,
    'not-tried': 0,
    neutral: 0,
    good: 2,
    waiting: 1,
  });
});

it('shows rows in their order, or the last first', () => {
  expect(order({})).toEqual([0, 1, 2, 3, 4]);
  expect(order({ order: 'descending' })).toEqual([4, 3, 2, 1, 0]);
});

it('shows what needs somebody first, or last, and what is alike in its order', () => {
  expect(order({ sort: 'result' })).toEqual([2, 1, 0, 4, 3]);
  expect(order({ sort: 'result', order: 'descending' })).toEqual([3, 0, 4, 1, 2]);
});

it('shows the oldest or the newest first, and rows without a start last', () => {
  expect(order({ sort: 'startTime' })).toEqual([4, 0, 1, 2, 3]);
  expect(order({ sort: 'startTime', order: 'descending' })).toEqual([0, 4, 1, 2, 3]);
});

it('shows those alone that came to the same', () => {
  expect(order({ show: 'good' })).toEqual([0, 4]);
  expect(order({ show: 'waiting' })).toEqual([3]);
});
