import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slidingSecond } from './slidingSecond.ts';

test('no sliding second ever lets more than the limit through, and none is refused while there is room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 12 }),
      (pausesMs, limit) => {
        const calls = slidingSecond();
        const taken: number[] = [];
        let nowMs = 1_000_000;
        for (const pauseMs of pausesMs) {
          nowMs += pauseMs;
          const inTheLastSecond = taken.filter((takenMs) => nowMs - takenMs < 1000).length;
          const isTaken = calls.take('GetRecordTask', limit, nowMs);
          expect(isTaken).toBe(inTheLastSecond < limit);
          if (isTaken) taken.push(nowMs);
        }
      },
    ),
  );
});

test('each key has a limit of its own', () => {
  const calls = slidingSecond();
  expect(calls.take('GetRecordTask', 1, 5000)).toBe(true);
  expect(calls.take('GetRecordTask', 1, 5999)).toBe(false);
  expect(calls.take('GetWebCastTask', 1, 5999)).toBe(true);
  expect(calls.take('GetRecordTask', 1, 6000)).toBe(true);
});
