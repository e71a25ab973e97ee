import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { StatusName } from '@tasklens/server/contract/task';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/http.ts';
import { anAnswer, aProblem } from '../../testing/builders.ts';
import { nextAskMs, refreshEveryMs, type Asked } from './refresh.ts';

const answeredAtMs = Date.parse('2026-11-21T10:00:00Z');

const aTaskThatIs = (name: StatusName): LookUpAnswer =>
  anAnswer('mixed-push', { task: { status: { code: 0, name } } });

const asked = (rest: Partial<Asked>): Asked => ({
  answer: undefined,
  error: null,
  answeredAtMs: 0,
  failedAtMs: 0,
  failures: 0,
  ...rest,
});

describe('a task that was answered', () => {
  it.each([
    ['running', 5000],
    ['not-started', 5000],
    ['ended', false],
    ['failed', false],
    ['disabled', false],
    ['unknown', false],
    ['unrecognised', false],
  ] as const)('that is %s is asked for again every %s ms', (status, everyMs) => {
    expect(refreshEveryMs(asked({ answer: aTaskThatIs(status), answeredAtMs }))).toBe(everyMs);
  });

  it.each([
    ['running', 'vendor-unavailable', 30_000],
    ['not-started', 'vendor-unavailable', 30_000],
    ['ended', 'vendor-unavailable', false],
    ['failed', 'vendor-unavailable', false],
    ['running', 'past-window', false],
    ['running', 'not-found', false],
    ['running', 'other-run', false],
    ['running', 'chosen-observation', false],
  ] as const)(
    'that was %s and is kept, because of %s, is asked for again every %s ms',
    (status, why, everyMs) => {
      const answer: LookUpAnswer = { ...aTaskThatIs(status), origin: 'snapshot', notLiveBecause: why };
      expect(refreshEveryMs(asked({ answer, answeredAtMs }))).toBe(everyMs);
    },
  );
});

describe('a failure', () => {
  const failing = (forSeconds: number, error: Error) =>
    refreshEveryMs(
      asked({
        answer: aTaskThatIs('running'),
        error,
        answeredAtMs,
        failedAtMs: answeredAtMs + forSeconds * 1000,
        failures: 1,
      }),
    );

  it.each([
    [5, 10_000],
    [15, 15_000],
    [30, 30_000],
    [60, 60_000],
    [600, 60_000],
  ])('that has lasted %s s pauses %s ms', (forSeconds, pauseMs) => {
    expect(failing(forSeconds, new ProblemError('vendor-timeout'))).toBe(pauseMs);
  });

  it.each([
    [1, 10_000],
    [2, 20_000],
    [3, 40_000],
    [4, 60_000],
    [40, 60_000],
  ])('number %s before any answer pauses %s ms', (failures, pauseMs) => {
    const error = new ProblemError('offline');
    expect(refreshEveryMs(asked({ error, failedAtMs: answeredAtMs, failures }))).toBe(pauseMs);
  });

  it('waits at least as long as the server asks', () => {
    const busy = new ProblemError('busy', aProblem('busy', { retryAfterSeconds: 90 }));
    expect(failing(5, busy)).toBe(90_000);
  });

  it.each([
    'invalid-query',
    'not-found',
    'task-not-found',
    'vendor-rejected',
    'vendor-denied',
    'vendor-unreadable',
    'internal',
    'answer-unreadable',
  ] as const)('%s waits for a person', (code) => {
    expect(failing(5, new ProblemError(code))).toBe(false);
  });

  it('that is a bug of the page is not repeated', () => {
    expect(failing(5, new Error('a bug'))).toBe(false);
  });
});

it('asks next after the later of answer and failure', () => {
  const error = new ProblemError('offline');
  expect(nextAskMs(asked({ error, answeredAtMs: 1, failedAtMs: 5000, failures: 3 }))).toBe(15_000);
  expect(nextAskMs(asked({ answer: aTaskThatIs('ended'), answeredAtMs }))).toBeNull();
});
