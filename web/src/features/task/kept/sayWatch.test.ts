import { createFormat } from '@tasklens/server/domain/words/format';
import { expect, it } from 'vitest';
import { kept as en } from '../../../i18n/en/kept.ts';
import { kept as zh } from '../../../i18n/zh-CN/kept.ts';
import { sayWatch } from './sayWatch.ts';

const keep = {
  since: '2026-11-24T03:00:00.000Z',
  until: '2026-11-24T09:00:02.000Z',
  checks: [
    { dueAt: '2026-11-24T07:00:02.000Z', doneAt: '2026-11-24T07:00:10.000Z', outcome: 'changed' as const },
    { dueAt: '2026-11-24T08:50:02.000Z', doneAt: null, outcome: null },
  ],
};

it('tells what the looks have brought, and when the next is due', () => {
  expect(sayWatch(keep, en, createFormat('en', 'utc', keep.since))).toEqual([
    'Asked at 07:00:10 UTC: something new, kept.',
    'Tasklens asks again by itself at 08:50:02 UTC.',
  ]);
  expect(sayWatch(keep, zh, createFormat('zh-CN', 'utc', keep.since))).toEqual([
    '07:00:10 UTC 已查询：有变化，已留存。',
    'Tasklens 将在 08:50:02 UTC 自动查询。',
  ]);
});

it('says when none is due any more', () => {
  const done = { ...keep, checks: keep.checks.slice(0, 1) };
  expect(sayWatch(done, en, createFormat('en', 'utc', keep.since)).at(-1)).toBe(
    'Tasklens has asked as often as it can.',
  );
});
