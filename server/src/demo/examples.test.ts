import { expect, test } from 'vitest';
import { kinds } from '../contract/kinds.ts';
import { metaSchema } from '../contract/meta.ts';
import { demoStories } from './demoStories.ts';
import { examplesOf } from './examples.ts';

const examples = examplesOf(demoStories);

test('the examples are what the contract calls examples, some of every kind', () => {
  expect(metaSchema.shape.examples.parse(examples)).toEqual(examples);
  expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test('no two examples share a title', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const titles = examples.map(({ title }) => title[language]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('every example is a task that the vendor still knows', () => {
  const known = demoStories.filter(({ expectedVerdict }) => expectedVerdict !== null);
  expect(examplesOf(known)).toEqual(examples);
});
