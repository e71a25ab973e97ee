import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { expect, it } from 'vitest';
import { aKeptRun, anAnswer } from '../../../testing/builders.ts';
import { hasNotice } from './hasNotice.ts';

const keeping = { keepDays: 90, shareMaxDays: 90 };
const newer = { startTime: '2026-11-21T12:00:00.000Z' };

it.each<[string, Partial<LookUpAnswer>, typeof keeping | null | undefined, boolean]>([
  ['a live answer that was kept', { run: aKeptRun }, keeping, false],
  ['a live answer of a run that is not the newest', { run: { ...aKeptRun, newer } }, keeping, true],
  ['a live answer that should have been kept', { run: { ...aKeptRun, kept: false } }, keeping, true],
  ['a live answer of a server that keeps nothing', { run: { ...aKeptRun, kept: false } }, null, false],
  [
    'a live answer of a server not known to keep anything',
    { run: { ...aKeptRun, kept: false } },
    undefined,
    false,
  ],
  ['a kept answer', { origin: 'snapshot', run: aKeptRun }, keeping, true],
])('%s', (_, answer, server, expected) => {
  expect(hasNotice(anAnswer('record', answer as object), server)).toBe(expected);
});
