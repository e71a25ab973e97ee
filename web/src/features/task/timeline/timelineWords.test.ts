import { expect, it } from 'vitest';
import { createFormat } from '@tasklens/server/domain/words/format';
import { messages as en } from '../../../i18n/en/messages.ts';
import { messages as zh } from '../../../i18n/zh-CN/messages.ts';
import { anAnswer } from '../../../testing/builders.ts';
import { sayTimeline, timelineFactsOf } from './timelineWords.ts';

const observedAt = '2026-11-21T10:00:00.000Z';
const running = { status: { code: 2, name: 'running' }, endTime: null, stopReason: null } as const;

function say(
  task: Parameters<typeof anAnswer<'mixed-push'>>[1],
  nowIso = observedAt,
  language: 'en' | 'zh-CN' = 'en',
) {
  const facts = timelineFactsOf(anAnswer('mixed-push', task), Date.parse(nowIso));
  if (facts === null) return null;
  const words = language === 'en' ? en : zh;
  return sayTimeline(facts, words.task, createFormat(language, 'utc+8', observedAt));
}

it('tells start, end, and how long ago that is', () => {
  expect(say({})).toEqual({
    bar: '17:00:02 – 17:12:43 UTC+8 · 12 min 41 s',
    now: 'now · 47 min after the end',
    forgotten: 'vendor forgets it Nov 24, 17:00:02 UTC+8 · in 2 d 23 h',
  });
});

it('says so in Chinese', () => {
  expect(say({ task: running }, observedAt, 'zh-CN')).toEqual({
    bar: '17:00:02 UTC+8 起 · 已 59 分 58 秒',
    now: '现在',
    forgotten: '可查询至 11月24日 17:00:02 UTC+8 · 还有 2 天 23 小时',
  });
});

it.each([
  ['a running task', { task: running }, 'since 17:00:02 UTC+8 · 59 min 58 s so far'],
  [
    'a running task of a pasted answer, whose time nobody knows',
    { origin: 'pasted' as const, task: running },
    'start 17:00:02 UTC+8, no end given',
  ],
  ['an end that is missing', { task: { endTime: null } }, 'start 17:00:02 UTC+8, no end given'],
  [
    'an end before the start',
    { task: { endTime: '2026-11-21T08:00:00.000Z' } },
    'start 17:00:02 UTC+8, end 16:00:00 UTC+8',
  ],
])('says %s at the bar', (_, answer, bar) => {
  expect(say(answer)?.bar).toBe(bar);
});

it.each([
  ['2026-11-21T08:50:00.000Z', 'now · 10 min before the start'],
  ['2026-11-21T09:12:50.000Z', 'now · 7 s after the end'],
])('says what now is at %s', (now, text) => {
  expect(say({}, now)?.now).toBe(text);
});

it('says of a kept answer up to when it holds', () => {
  const kept = { task: running, origin: 'snapshot' } as const;
  expect(say(kept, '2026-11-30T10:00:00.000Z')).toEqual({
    bar: 'since 17:00:02 UTC+8 · 59 min 58 s when last seen',
    now: 'now · last seen 9 d ago',
    forgotten: 'vendor’s memory ended Nov 24, 17:00:02 UTC+8',
  });
});

it('says when the vendor’s memory ended', () => {
  expect(say({ task: running }, '2026-11-25T10:00:00.000Z')?.forgotten).toBe(
    'vendor’s memory ended Nov 24, 17:00:02 UTC+8',
  );
});

it('has nothing to say without a start', () => {
  expect(say({ task: { startTime: null } })).toBeNull();
});
