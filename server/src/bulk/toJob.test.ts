import { describe, expect, it } from 'vitest';
import type { BulkCount, KeptBulk } from '../domain/keeping/keptBulk.ts';
import { toJob } from './toJob.ts';

const nowMs = Date.parse('2026-11-21T11:00:00Z');
const job: KeptBulk = {
  id: 'job',
  mode: 'live',
  profile: 'default',
  rows: 400,
  state: 'running',
  createdMs: nowMs - 5000,
  endedMs: null,
};
const open = (kind: BulkCount['kind'], rows: number): BulkCount => ({
  kind,
  outcome: null,
  rows,
  recent: 0,
  recentSinceMs: null,
});
const ended = (kind: BulkCount['kind'], rows: number, sinceMs: number): BulkCount => ({
  kind,
  outcome: 'found',
  rows,
  recent: rows,
  recentSinceMs: nowMs - sinceMs,
});

describe('a job that runs', () => {
  it('takes as long as its slowest kind', () => {
    const counts = [
      ended('record', 100, 5000),
      open('record', 40),
      ended('pull-record', 50, 5000),
      open('pull-record', 100),
    ];
    expect(toJob(job, counts, nowMs)).toMatchObject({
      counts: { found: 150, 'not-found': 0, 'not-tried': 0, failed: 0 },
      ratePerSecond: 30,
      secondsLeft: 10,
    });
  });

  it('takes no less than all of it together, where a kind has not begun', () => {
    const counts = [ended('record', 100, 5000), open(null, 300)];
    expect(toJob(job, counts, nowMs)).toMatchObject({ ratePerSecond: 20, secondsLeft: 15 });
  });

  it('tells no rate before a row has ended, nor too high a one of the first batch', () => {
    expect(toJob(job, [open('record', 400)], nowMs)).toMatchObject({
      ratePerSecond: null,
      secondsLeft: null,
    });
    expect(toJob(job, [ended('record', 30, 0)], nowMs)).toMatchObject({ ratePerSecond: 30, secondsLeft: 0 });
  });
});

it('a job that is over tells when, and no rate', () => {
  const over = toJob({ ...job, state: 'cancelled', endedMs: nowMs }, [ended('record', 30, 1000)], nowMs);
  expect(over).toMatchObject({
    state: 'cancelled',
    endedAt: '2026-11-21T11:00:00.000Z',
    ratePerSecond: null,
    secondsLeft: null,
  });
});
