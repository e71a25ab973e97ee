import { describe, expect, it } from 'vitest';
import { createSlots } from './slots.ts';

const { signal: never } = new AbortController();

describe('slots', () => {
  it('are given as they are given back, in the order of asking', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 2 });
    const entered: string[] = [];
    const enter = async (name: string) => {
      const giveBack = await slots.take(never);
      entered.push(name);
      return giveBack;
    };
    const first = await enter('first');
    const [second, third] = [enter('second'), enter('third')];
    expect(entered).toEqual(['first']);
    first?.();
    (await second)?.();
    (await third)?.();
    expect(entered).toEqual(['first', 'second', 'third']);
    expect(await enter('again')).not.toBeNull();
  });

  it('refuse whoever finds the queue full', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 1 });
    const giveBack = await slots.take(never);
    const waiting = slots.take(never);
    expect(await slots.take(never)).toBeNull();
    giveBack?.();
    expect(await waiting).not.toBeNull();
  });

  it('are not lost on whoever leaves the queue', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 2 });
    const giveBack = await slots.take(never);
    const leaver = new AbortController();
    const [left, stayed] = [slots.take(leaver.signal), slots.take(never)];
    leaver.abort();
    expect(await left).toBeNull();
    giveBack?.();
    const taken = await stayed;
    expect(taken).not.toBeNull();
    taken?.();
    expect(await slots.take(never)).not.toBeNull();
  });

  it('are not for whoever has left already', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 1 });
    expect(await slots.take(AbortSignal.abort())).toBeNull();
    expect(await slots.take(never)).not.toBeNull();
  });
});
