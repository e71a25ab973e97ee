import { expect, it } from 'vitest';
import { knownIdsOf } from './knownIds.ts';
import type { RecentLookUp } from './recentLookUps.ts';

const lookedUp = (at: string, query: Omit<RecentLookUp['query'], 'profile'>): RecentLookUp => ({
  kind: 'mixed-push',
  query: { profile: 'default', ...query },
  at,
  tone: 'good',
  status: 'running',
  verdict: 'running',
  pinned: false,
});

it('offers each id once, the most recently used first', () => {
  const list = [
    lookedUp('2026-11-21T10:00:00Z', { appId: 'app-1', roomId: 'old' }),
    lookedUp('2026-11-21T12:00:00Z', { appId: 'app-1', roomId: 'new', userId: 'host' }),
  ];
  expect(knownIdsOf(list)).toEqual({
    appId: ['app-1'],
    roomId: ['new', 'old'],
    taskId: [],
    userId: ['host'],
  });
});
