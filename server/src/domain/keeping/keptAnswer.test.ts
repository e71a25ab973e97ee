import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { kinds } from '../../contract/kinds.ts';
import { lookUpAnswerSchema } from '../../contract/lookup.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { readTask } from '../tasks/readTask.ts';
import { exampleAnswers } from '../tasks/testing/examples.ts';
import { toAnswer } from '../toAnswer.ts';
import type { KeptRun, Observation } from './kept.ts';
import { readKept, toKeptAnswer } from './keptAnswer.ts';

const observedAtMs = Date.parse('2026-11-21T11:00:00Z');
const source = {
  action: 'GetRecordTask',
  version: '2023-11-01',
  service: 'rtc',
  region: 'cn-north-1',
  requestId: 'vendor-request',
  httpStatus: 200,
  durationMs: 84,
  attempts: 1,
};
const run: KeptRun = {
  id: 'run',
  mode: 'live',
  kind: 'record',
  query: { profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' },
  startMs: observedAtMs - 3_600_000,
  firstSeenMs: observedAtMs - 60_000,
  lastSeenMs: observedAtMs,
};
const observation: Observation = {
  id: 'observation',
  firstSeenMs: observedAtMs - 30_000,
  lastSeenMs: observedAtMs,
  source,
  raw: { RecordTask: { Status: 2, StartTime: run.startMs } },
};
const because = { notLiveBecause: 'chosen-observation' } as const;
const chosen = { ...because, newerStartMs: null };

describe('a kept answer', () => {
  it.each(kinds)('of a %s says what the live one said, pictures aside', (kind) => {
    const read = readTask(kind, exampleAnswers[kind].Result, testPrint);
    if (read.outcome !== 'task') throw new Error(read.outcome);
    const live = toAnswer(run, read.reading, {
      observedAtMs,
      source: { ...source, cached: false },
      pictures: [],
    });
    const stored = JSON.parse(JSON.stringify(read.reading.raw)) as unknown;
    const kept = toKeptAnswer(
      { run: { ...run, kind }, observation: { ...observation, raw: stored } },
      chosen,
      testPrint,
    );
    expect(z.safeParse(lookUpAnswerSchema, kept).error).toBeUndefined();
    expect(kept).toEqual({ ...live, origin: 'snapshot', ...because, run: kept.run });
  });

  it('names its run, when it was seen, and why it stands here', () => {
    const kept = toKeptAnswer(
      { run, observation },
      {
        notLiveBecause: 'vendor-unavailable',
        vendorProblem: { code: 'vendor-denied', requestId: 'refusal' },
        newerStartMs: observedAtMs,
      },
      testPrint,
    );
    expect(kept).toMatchObject({
      observedAt: '2026-11-21T11:00:00.000Z',
      vendorProblem: { code: 'vendor-denied', requestId: 'refusal' },
      run: {
        id: 'run',
        startTime: '2026-11-21T10:00:00.000Z',
        newer: { startTime: '2026-11-21T11:00:00.000Z' },
        observationId: 'observation',
        firstSeenAt: '2026-11-21T10:59:30.000Z',
        lastSeenAt: '2026-11-21T11:00:00.000Z',
        kept: true,
      },
    });
  });

  it('of a run that has not begun has no start', () => {
    const waiting = { ...run, startMs: 0 };
    expect(toKeptAnswer({ run: waiting, observation }, chosen, testPrint).run?.startTime).toBeNull();
  });

  it('hides what was not yet known to be secret when it was kept', () => {
    const raw = { RecordTask: { Status: 2, PushURL: 'rtmp://push.example.com/live/hush' } };
    const reading = readKept({ run, observation: { ...observation, raw } }, testPrint);
    expect(JSON.stringify(reading)).not.toContain('hush');
  });
});
