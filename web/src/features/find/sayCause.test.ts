import type { Cause } from '@tasklens/server/contract/find';
import { createFormat } from '@tasklens/server/domain/words/format';
import { languages, type Language } from '@tasklens/server/domain/words/language';
import { expect, it } from 'vitest';
import { find as en } from '../../i18n/en/find.ts';
import { messages as enMessages } from '../../i18n/en/messages.ts';
import { find as zh } from '../../i18n/zh-CN/find.ts';
import { messages as zhMessages } from '../../i18n/zh-CN/messages.ts';
import { nothingYet } from './finding.ts';
import { sayCause } from './sayCause.ts';
import { causesWith } from './testing/findLines.ts';

const say = (cause: Cause, language: Language) =>
  language === 'en'
    ? sayCause(cause, nothingYet, en, enMessages, createFormat('en', 'utc', ''))
    : sayCause(cause, nothingYet, zh, zhMessages, createFormat('zh-CN', 'utc', ''));

const applying: Cause[] = [
  {
    code: 'illegal-character',
    checked: true,
    holds: true,
    params: {
      faults: [
        { field: 'roomId', character: '，', position: 4, suggestion: 'room42' },
        { field: 'taskId', character: ' ', position: 0, suggestion: null },
      ],
    },
  },
  { code: 'unknown-app', checked: true, holds: true, params: { appId: 'app-1' } },
  { code: 'unknown-app', checked: false, holds: null, params: { appId: null } },
  { code: 'other-kind', checked: true, holds: true, params: { kinds: ['record', 'webcast'] } },
  { code: 'other-kind', checked: false, holds: null, params: { kinds: [] } },
  { code: 'past-window', checked: true, holds: true, params: { kept: [] } },
  { code: 'client-started', checked: false, holds: null, params: { missing: 'userId' } },
  { code: 'client-started', checked: false, holds: null, params: { missing: 'taskId' } },
  { code: 'client-started', checked: true, holds: true, params: { missing: null } },
  { code: 'other-profile', checked: false, holds: null, params: { profiles: ['second'] } },
  { code: 'throttled', checked: true, holds: true, params: { kinds: ['record'] } },
  { code: 'clock-differs', checked: true, holds: true, params: { differenceMs: 185_000 } },
  { code: 'clock-differs', checked: true, holds: true, params: { differenceMs: -185_000 } },
  { code: 'clock-differs', checked: false, holds: null, params: { differenceMs: null } },
];

it.each(languages)('says every outcome of every cause in %s, in words and never in codes', (language) => {
  const said = [...applying, ...causesWith()].map((cause) => say(cause, language));
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) {
    expect(text).toMatch(/[.:。：]$/u);
    expect(text).not.toMatch(/undefined|null|NaN|other-kind|past-window| {2}/u);
    if (language === 'zh-CN')
      expect(text).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
  }
});

it('names the characters at fault where they stand, and how far the clock is off', () => {
  expect(applying.map((cause) => say(cause, 'en'))).toEqual(
    expect.arrayContaining([
      'Room ID holds “，” at position 5. Task ID holds “ ” at position 1.',
      'The IDs belong to: Cloud recording and Web capture.',
      'It is 3 min 5 s ahead of Volcengine’s. Have whoever runs Tasklens set it right.',
      'It is 3 min 5 s behind Volcengine’s. Have whoever runs Tasklens set it right.',
    ]),
  );
});
