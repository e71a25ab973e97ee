import { expect, it } from 'vitest';
import { aKeptRun, anAnswer } from '../../../testing/builders.ts';
import { offersWatch } from './offersWatch.ts';

const running = { status: { code: 2, name: 'running' }, endTime: null, stopReason: null } as const;
const run = aKeptRun;

it.each([
  ['2026-11-24T02:59:59.000Z', false],
  ['2026-11-24T03:00:02.000Z', true],
  ['2026-11-24T09:00:01.000Z', true],
  ['2026-11-24T09:00:02.000Z', false],
])('of a run that the vendor forgets at 09:00:02 is at %s: %s', (observedAt, offered) => {
  expect(offersWatch(anAnswer('record', { run, task: running, observedAt }))).toBe(offered);
});

const observedAt = '2026-11-24T08:00:00.000Z';

it.each([
  ['a task that has ended', anAnswer('record', { run, observedAt })],
  ['a kept answer', anAnswer('record', { run, task: running, observedAt, origin: 'snapshot' })],
  [
    'a run that is not kept',
    anAnswer('record', { run: { ...aKeptRun, id: null }, task: running, observedAt }),
  ],
  ['a live pull recording', anAnswer('pull-record', { run, observedAt })],
])('is not offered for %s', (_, answer) => {
  expect(offersWatch(answer)).toBe(false);
});
