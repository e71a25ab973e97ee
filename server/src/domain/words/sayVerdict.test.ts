import { expect, it } from 'vitest';
import { verdictCodes, type Verdict } from '../../contract/verdict.ts';
import { anAnswer } from '../report/testing/answers.ts';
import { languages } from './language.ts';
import { createFormat } from './format.ts';
import { sayVerdict } from './sayVerdict.ts';
import { status } from '../diagnosis/testing/tasks.ts';
import { tellVerdicts, wordsOf } from './testing/diagnosisCases.ts';

const running = anAnswer('single-push', { status: status('running'), endTime: null, stopReason: null });

it.each(languages)('says in %s nothing of when a pasted answer was given, for nobody knows', (language) => {
  const format = createFormat(language, 'utc+8', '');
  expect(new Set(tellVerdicts(language).map(({ code }) => code))).toEqual(new Set(verdictCodes));
  for (const { code, params } of tellVerdicts(language)) {
    const verdict = { code, params } as Verdict; // tone and evidence have no part in the words
    const { explanation, customer } = sayVerdict(
      wordsOf[language],
      { ...running, verdict, origin: 'pasted' },
      format,
    );
    for (const text of [explanation, customer]) {
      expect(text).not.toContain(format.clock(running.observedAt));
      expect(text).not.toMatch(/undefined|null|NaN|Invalid| {2}/u);
    }
  }
});

it.each([
  ['en', 'Started at', 'According to the answer at hand, your'],
  ['zh-CN', '任务于', '您好，根据手头的查询结果，您的'],
] as const)(
  'tells in %s the start of a task that ran when a pasted answer was given',
  (language, start, at) => {
    const verdict = { ...running.verdict, code: 'running', params: {} } as Verdict;
    const { explanation, customer } = sayVerdict(
      wordsOf[language],
      { ...running, verdict, origin: 'pasted' },
      createFormat(language, 'utc+8', ''),
    );
    expect(explanation).toContain(start);
    expect(customer).toContain(at);
  },
);
