import { expect, it } from 'vitest';
import type { Clue } from './clue.ts';
import { readClues } from './readClues.ts';
import { corpus } from './testing/corpus/corpus.ts';
import { judgeClues } from './testing/judgeClues.ts';

const read = corpus.map((pasted) => {
  const clues = readClues(pasted.text);
  return { pasted, clues, judgement: judgeClues(pasted, clues) };
});

it('holds at least 300 texts, written one by one in both languages, each under a name of its own', () => {
  const written = corpus.filter(({ isVariation }) => isVariation !== true);
  const inChinese = written.filter(({ text }) => /\p{Script=Han}/u.test(text));
  expect(written.length).toBeGreaterThanOrEqual(300);
  expect(inChinese.length).toBeGreaterThanOrEqual(90);
  expect(written.length - inChinese.length).toBeGreaterThanOrEqual(200);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

it('are read rightly, 98 % of them and more', () => {
  const failing = read.filter(
    ({ judgement: { missed, wrong, noise } }) => missed.length + wrong.length + noise.length > 0,
  );
  const share = 1 - failing.length / read.length;
  const told = failing.map(({ pasted, judgement }) => `${pasted.name}: ${JSON.stringify(judgement)}`);
  expect(share, told.join('\n')).toBeGreaterThanOrEqual(0.98);
});

it('give no wrong id as certain or likely', () => {
  const wrong = read.flatMap(({ pasted, judgement }) =>
    judgement.wrong.map((ids) => `${pasted.name}: ${ids}`),
  );
  expect(wrong).toEqual([]);
});

it('let no secret into a clue', () => {
  const leaks = read.flatMap(({ pasted: { name, secrets = [] }, clues }) => {
    // What holds the answer holds all of it, and goes nowhere but into its reading.
    const told = JSON.stringify(clues.candidates, (member, value: unknown) =>
      member === 'response' ? undefined : value,
    );
    return secrets.filter((secret) => told.includes(secret)).map((secret) => `${name}: ${secret}`);
  });
  expect(leaks).toEqual([]);
});

it('are pointed at within their bounds', () => {
  for (const { pasted, clues } of read) {
    const told = clues.candidates.flatMap((candidate) => Object.values<Clue<unknown>>({ ...candidate }));
    for (const { at } of [...told, ...clues.leftovers]) {
      expect(at.start, pasted.name).toBeGreaterThanOrEqual(0);
      expect(at.end, pasted.name).toBeGreaterThanOrEqual(at.start);
      expect(at.end, pasted.name).toBeLessThanOrEqual(pasted.text.length);
    }
  }
});
