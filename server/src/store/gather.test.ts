import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

/** Doubles numbers, one turn at a time, and tells what each turn held. */
function doubling(most: number) {
  const turns: number[][] = [];
  const double = gather((items: number[]) => {
    turns.push(items);
    return items.includes(13)
      ? Promise.reject(new Error('unlucky'))
      : Promise.resolve(items.map((n) => n * 2));
  }, most);
  return { double, turns };
}

describe('gather', () => {
  it('does together what comes together, and gives each its own result', async () => {
    const { double, turns } = doubling(10);
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
    expect(turns).toEqual([[1, 2, 3]]);
  });

  it('takes no more than it may at a time, in order', async () => {
    const { double, turns } = doubling(2);
    await Promise.all([1, 2, 3, 4, 5].map((n) => double(n)));
    expect(turns).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('keeps back what is patient, until something else comes', async () => {
    const { double, turns } = doubling(10);
    const patient = [1, 2].map((n) => double(n, { isPatient: true }));
    await setImmediate();
    expect(turns).toEqual([]);
    expect(await Promise.all([...patient, double(3)])).toEqual([2, 4, 6]);
    expect(turns).toEqual([[1, 2, 3]]);
  });

  it('does what is patient after a moment, with whatever has come by then', async () => {
    const { double, turns } = doubling(10);
    const one = double(1, { isPatient: true });
    await setImmediate();
    expect(await Promise.all([one, double(2, { isPatient: true })])).toEqual([2, 4]);
    expect(turns).toEqual([[1, 2]]);
  });

  it('fails for all of a turn, and for nobody after it', async () => {
    const { double } = doubling(2);
    const outcomes = await Promise.allSettled([12, 13, 14].map((n) => double(n)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await double(1)).toBe(2);
  });
});
