import { expect, it } from 'vitest';
import type { Candidate, Clue, Sureness } from '../clue.ts';
import { judgeClues } from './judgeClues.ts';
import { open, perhaps, unsure, type ToldTask } from './pastedText.ts';

const clue = (value: string, sureness: Sureness = 'certain'): Clue<string> => ({
  value,
  sureness,
  at: { start: 0, end: 1 },
});

const judge = (told: ToldTask[], candidates: Candidate[]) =>
  judgeClues({ name: 'a text', text: 'x', told }, { candidates, leftovers: [] });

const fair = { missed: [], wrong: [], noise: [] };

it('is content with what was told and no more', () => {
  const told = [{ roomId: 'r', taskId: unsure('t'), userId: perhaps('u') }];
  expect(judge(told, [{ roomId: clue('r'), taskId: clue('t', 'unsure') }])).toEqual(fair);
});

it('misses what did not come out, and what came out as less or more than it is', () => {
  expect(judge([{ roomId: 'r' }], []).missed).toHaveLength(1);
  expect(judge([{ roomId: 'r' }], [{ roomId: clue('r', 'unsure') }]).missed).toHaveLength(1);
  expect(judge([{ taskId: unsure('t') }], [{ taskId: clue('t', 'likely') }]).missed).toHaveLength(1);
  expect(judge([{ roomId: 'r' }], [{ roomId: clue('r') }, { roomId: clue('r') }]).missed).toHaveLength(1);
});

it('takes an id in an open place for any field while it is unsure, for its own alone when it is not', () => {
  const told = [{ roomId: open('r') }];
  expect(judge(told, [{ taskId: clue('r', 'unsure') }])).toEqual(fair);
  expect(judge(told, [{ roomId: clue('r', 'likely') }])).toEqual(fair);
  expect(judge(told, [{ taskId: clue('r', 'likely') }]).wrong).toEqual(['taskId r']);
});

it('calls ids of two tasks in one candidate wrong', () => {
  const told = [
    { roomId: 'r1', taskId: 't1' },
    { roomId: 'r2', taskId: 't2' },
  ];
  const mixed = { roomId: clue('r1'), taskId: clue('t2') };
  expect(judge(told, [mixed]).wrong).toEqual(['roomId r1, taskId t2']);
});

it('calls a guess at what is no id noise', () => {
  expect(judge([], [{ taskId: clue('hello', 'unsure') }])).toEqual({ ...fair, noise: ['taskId hello'] });
});
