import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createPool } from './pool.ts';

/** Work that tells when it begins and ends when told to. */
function handWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    },
    end: async (name: string) => {
      ends.get(name)?.();
      await setImmediate();
    },
  };
}

it('does so much at once, the next when one has ended', async () => {
  const { begun, work, end } = handWork();
  const pool = createPool(2);
  for (const name of ['a1', 'a2', 'a3']) pool.add('a', work(name));
  expect(begun).toEqual(['a1', 'a2']);
  await end('a2');
  expect(begun).toEqual(['a1', 'a2', 'a3']);
});

it('takes one of each owner in turn, however much one of them has', async () => {
  const { begun, work, end } = handWork();
  const pool = createPool(1);
  for (const name of ['a1', 'a2', 'a3']) pool.add('a', work(name));
  for (const name of ['b1', 'b2']) pool.add('b', work(name));
  for (const name of ['a1', 'a2', 'b1', 'a3']) await end(name);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
});

it('forgets what an owner has not begun', async () => {
  const { begun, work, end } = handWork();
  const pool = createPool(1);
  for (const name of ['a1', 'a2']) pool.add('a', work(name));
  pool.add('b', work('b1'));
  pool.drop('a');
  await end('a1');
  expect(begun).toEqual(['a1', 'b1']);
});
