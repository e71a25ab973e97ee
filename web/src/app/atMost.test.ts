import { describe, expect, it, vi } from 'vitest';
import { atMost } from './atMost.ts';

const never = new Promise<never>(() => {});

describe('atMost', () => {
  it('waits for all tasks, and no longer', async () => {
    const ended: string[] = [];
    const task = async (name: string) => {
      await Promise.resolve();
      ended.push(name);
    };
    await atMost(60_000, [task('a'), task('b')]);
    expect(ended).toEqual(['a', 'b']);
  });

  it('takes a failure for an end', async () => {
    await expect(atMost(60_000, [Promise.reject(new Error('no'))])).resolves.toBeUndefined();
  });

  it('gives a task up when its time is over', async () => {
    vi.useFakeTimers();
    try {
      const over = vi.fn();
      void atMost(100, [never]).then(over);
      await vi.advanceTimersByTimeAsync(99);
      expect(over).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(over).toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });
});
