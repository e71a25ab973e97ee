import { expect, it } from 'vitest';
import { giveText, takeText, whenGiven } from './handOver.ts';

it('hands a text over once, the last one given', () => {
  expect(takeText()).toBeNull();
  giveText('first');
  giveText('second');
  expect(takeText()).toBe('second');
  expect(takeText()).toBeNull();
});

it('tells a page that stands already, until it stops listening', () => {
  const taken: (string | null)[] = [];
  const stop = whenGiven(() => {
    taken.push(takeText());
  });
  giveText('while it stands');
  stop();
  giveText('after it went');
  expect(taken).toEqual(['while it stands']);
  expect(takeText()).toBe('after it went');
});
