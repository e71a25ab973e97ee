import { expect, it } from 'vitest';
import { rankFound } from './rankFound.ts';
import { aFound } from './testing/findLines.ts';

const rank = (believed: Parameters<typeof rankFound>[1], ...found: ReturnType<typeof aFound>[]) =>
  rankFound(found, believed).map(({ query }) => query.taskId);

const at = (taskId: string, rest: Parameters<typeof aFound>[1] = {}, kind = 'mixed-push' as const) =>
  aFound(kind, { query: { profile: 'default', taskId }, ...rest });

it('puts the believed kind before all else', () => {
  const other = aFound('record', {
    match: 'kept',
    origin: 'snapshot',
    query: { profile: 'default', taskId: 'r' },
  });
  expect(rank('record', at('m'), other)).toEqual(['r', 'm']);
  expect(rank(undefined, other, at('m'))).toEqual(['m', 'r']);
});

it('puts what was asked for before what is kept, and both before what merely begins alike', () => {
  expect(rank(undefined, at('c', { match: 'begins-with' }), at('b', { match: 'kept' }), at('a'))).toEqual([
    'a',
    'b',
    'c',
  ]);
});

it('puts live before kept answers, running before ended, and the newest start first', () => {
  const running = { status: { code: 2, name: 'running' } } as const;
  expect(
    rank(
      undefined,
      at('no-start', { startTime: null }),
      at('old', { startTime: '2026-11-20T09:00:00.000Z' }),
      at('new', { startTime: '2026-11-21T09:00:00.000Z' }),
      at('running', { ...running, startTime: '2026-11-19T09:00:00.000Z' }),
      at('kept', { ...running, origin: 'snapshot' }),
    ),
  ).toEqual(['running', 'new', 'old', 'no-start', 'kept']);
});
