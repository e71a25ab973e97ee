import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVirtualClock } from '../vendor/testing/virtualClock.ts';
import { startPurging } from './purging.ts';

const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;
const t0 = Date.parse('2026-11-21T11:00:00Z');

describe('purging', () => {
  let clock: ReturnType<typeof createVirtualClock>;
  let asked: Parameters<Parameters<typeof startPurging>[0]['purge']>[0][];
  let removals: (number | Error)[];
  let faults: unknown[];
  let purging: ReturnType<typeof startPurging>;

  beforeEach(() => {
    clock = createVirtualClock(t0);
    asked = [];
    removals = [];
    faults = [];
  });
  afterEach(() => purging.stop());

  async function start(): Promise<void> {
    purging = startPurging({
      purge(at) {
        asked.push(at);
        const removed = removals.shift() ?? 0;
        return typeof removed === 'number' ? Promise.resolve(removed) : Promise.reject(removed);
      },
      keepDays: 90,
      clock,
      onFault: (fault) => faults.push(fault),
    });
    await stepOver();
  }

  const stepOver = () => expect.poll(() => clock.pending(), { interval: 1 }).toBe(1);

  async function pass(ms: number): Promise<void> {
    clock.advanceTo(clock.elapsed() + ms);
    await stepOver();
  }

  it('begins at once with what was last seen before KEEP_DAYS', async () => {
    await start();
    expect(asked).toEqual([{ seenBeforeMs: t0 - 90 * dayMs, nowMs: t0, limit: 50 }]);
  });

  it('goes on after a pause while there is more, then rests for an hour', async () => {
    removals = [50, 40];
    await start();
    await pass(50);
    await pass(50);
    expect(asked).toHaveLength(3);
    await pass(hourMs - 1);
    expect(asked).toHaveLength(3);
    await pass(1);
    expect(asked).toHaveLength(4);
  });

  it('tells of a fault, and tries again an hour later', async () => {
    removals = [new Error('gone')];
    await start();
    expect(faults).toEqual([new Error('gone')]);
    await pass(hourMs);
    expect(asked).toHaveLength(2);
  });

  it('leaves nothing behind when it is stopped', async () => {
    await start();
    await purging.stop();
    expect(clock.pending()).toBe(0);
  });
});
