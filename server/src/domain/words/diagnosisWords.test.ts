import type { Kind } from '../../contract/kinds.ts';
import { problemCodes } from '../../contract/problem.ts';
import { clashes, type VerdictCode, type VerdictParams } from '../../contract/verdict.ts';
import { describe, expect, it } from 'vitest';
import { factsOf, tellFindings, tellVerdicts, wordsOf } from './testing/diagnosisCases.ts';
import { languages, type Language } from './language.ts';

const verdictTexts = { en: tellVerdicts('en'), 'zh-CN': tellVerdicts('zh-CN') };
const findingTexts = { en: tellFindings('en'), 'zh-CN': tellFindings('zh-CN') };
const problemTextsIn = (language: Language) => Object.values(wordsOf[language].problems);

/** Every text a reader can meet. */
function everyTextIn(language: Language): string[] {
  const { tones, statuses, pushStates, stopReasons, clashes: clashWords, members } = wordsOf[language];
  return [
    ...verdictTexts[language].flatMap(({ text }) => [
      text.headline,
      text.explanation,
      ...text.nextSteps,
      text.customer,
    ]),
    ...findingTexts[language].flatMap(({ headline, why }) => [headline, why]),
    ...problemTextsIn(language).flatMap(({ headline, explanation, nextSteps }) => [
      headline,
      explanation,
      ...nextSteps,
    ]),
    ...[tones, statuses, pushStates, stopReasons, clashWords, members].flatMap((table) =>
      Object.values(table),
    ),
  ];
}

const cjk = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u;
/** Values of the cases above that come from the vendor and are shown as they are. */
const asSent = /“暂停”/gu;

describe.each(languages)('the words of the diagnosis in %s', (language) => {
  it('leave no gap where a fact is missing or unknown', () => {
    for (const text of everyTextIn(language)) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|Invalid|\[object|[{}]/u);
      expect(text).not.toMatch(/ {2}|^\s|\s$| [.,;:]|([.,;:，。；：、])\1|（\s*）|(?<!\w)\(\s*\)|，。|。，/u);
      // A negative duration.
      expect(text).not.toContain('−');
    }
  });

  it('answer in a headline short enough for one line, without a full stop', () => {
    const headlines = [
      ...verdictTexts[language].map(({ text }) => text.headline),
      ...findingTexts[language].map(({ headline }) => headline),
      ...problemTextsIn(language).map(({ headline }) => headline),
    ];
    for (const headline of headlines) {
      expect(headline.length).toBeLessThanOrEqual(60);
      expect(headline).not.toMatch(/[.。]$/u);
    }
  });

  it('explain and advise in full sentences, with at most three steps', () => {
    const texts = [...verdictTexts[language].map(({ text }) => text), ...problemTextsIn(language)];
    for (const { explanation, nextSteps } of texts) {
      expect(nextSteps.length).toBeLessThanOrEqual(3);
      for (const sentence of [explanation, ...nextSteps]) expect(sentence).toMatch(/[.。]$/u);
    }
    for (const { why } of findingTexts[language]) expect(why).toMatch(/[.。]$/u);
  });

  it('give the customer one sentence, without codes and without names of systems behind it', () => {
    for (const { text } of verdictTexts[language]) {
      expect(text.customer).toMatch(/^[^.。]+[.。]$/u);
      expect(text.customer).not.toMatch(
        /(?!OpenAPI)\b[A-Z][a-z]+[A-Z]|Status|Tasklens|Volcengine|火山引擎|vendor|“|UserId|TaskId/u,
      );
    }
  });

  it('name the kind of task to the customer, and every time with its date and zone', () => {
    const nouns: Record<Language, Record<Kind, string>> = {
      en: {
        'single-push': 'single-stream relay',
        'mixed-push': 'mixed-stream relay',
        webcast: 'web capture',
        record: 'cloud recording',
        'pull-record': 'live pull recording',
      },
      'zh-CN': {
        'single-push': '单流转推任务',
        'mixed-push': '合流转推任务',
        webcast: '云录屏任务',
        record: '云端录制任务',
        'pull-record': '直播录制任务',
      },
    };
    for (const { facts, text } of verdictTexts[language]) {
      expect(text.customer).toContain(nouns[language][facts.kind]);
      const clocks = text.customer.match(/\d\d:\d\d:\d\d/gu)?.length ?? 0;
      const whole = text.customer.match(/2026-11-21 \d\d:\d\d:\d\d UTC\+8/gu)?.length ?? 0;
      expect(whole).toBe(clocks);
    }
  });

  it('say in words what each problem, code and clash is', () => {
    const words = wordsOf[language];
    expect(Object.keys(words.problems).sort()).toEqual(
      [...problemCodes, 'offline', 'answer-unreadable'].sort(),
    );
    expect(Object.keys(words.clashes).sort()).toEqual([...clashes].sort());
  });
});

describe('English', () => {
  it('holds no Chinese but what the vendor sent', () => {
    for (const text of everyTextIn('en')) expect(text.replace(asSent, '')).not.toMatch(cjk);
  });
});

describe('Chinese', () => {
  it('is Chinese, but for names', () => {
    for (const text of everyTextIn('zh-CN')) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/u);
    }
  });

  it('is set as Chinese: full-width stops, and a space between Chinese and Latin', () => {
    for (const text of everyTextIn('zh-CN')) {
      expect(text).not.toMatch(/\p{Script=Han}[,;:!?.()]|[,;!?()]\p{Script=Han}/u);
      expect(text).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u);
      expect(text).not.toMatch(/ [，。；：、（）“”]|[，。；：、（“] /u);
    }
  });
});

describe('a verdict', () => {
  const by = <Code extends VerdictCode>(code: Code, params: VerdictParams<Code>, kind: Kind) =>
    languages.map((language) => wordsOf[language].verdicts[code](params, factsOf(language, kind)));

  it('says when and by what a relay was stopped', () => {
    expect(by('ended-by-api', {}, 'mixed-push').map(({ customer }) => customer)).toEqual([
      '您好，您的合流转推任务（开始时间 2026-11-21 17:00:02 UTC+8）已于 2026-11-21 17:12:43 UTC+8 由您方主动调用服务端 OpenAPI 停止，共运行 12 分 41 秒。',
      'Your mixed-stream relay (start time 2026-11-21 17:00:02 UTC+8) was stopped by a request from your side through the server API at 2026-11-21 17:12:43 UTC+8 after running for 12 min 41 s.',
    ]);
  });

  it('names the moment from which an idle relay had nothing to relay', () => {
    const idle = { idleSince: '2026-11-21T09:09:43.000Z', maxIdleSeconds: 180 };
    for (const { explanation } of by('ended-idle', idle, 'single-push')) {
      expect(explanation).toContain('17:09:43 UTC+8');
    }
  });

  it('says how far a capture ran past its limit', () => {
    const limit = { maxRunningSeconds: 758, differenceMs: 3000 };
    const [zhText, enText] = by('ended-max-running-time', limit, 'webcast');
    expect(zhText?.explanation).toContain('比上限多 3 秒');
    expect(enText?.explanation).toContain('3 s over its limit');
  });

  it('shows a reason and a status nobody documented as they came', () => {
    for (const { explanation } of by('ended-unknown-reason', { reason: 'NodeDrained' }, 'record')) {
      expect(explanation).toContain('“NodeDrained”');
    }
    for (const { explanation } of by('unrecognised-status', { status: 0 }, 'webcast')) {
      expect(explanation).toContain('“0”');
    }
  });

  it('of contradictory answers tells every clash and what would hold without it', () => {
    const params: VerdictParams<'contradictory'> = { otherwise: 'ended-by-api', clashes: [...clashes] };
    by('contradictory', params, 'mixed-push').forEach(({ explanation }, at) => {
      const words = wordsOf[languages[at] ?? 'en'];
      for (const clash of clashes) expect(explanation).toContain(words.clashes[clash]);
      expect(explanation).toContain(words.verdicts['ended-by-api']({}, factsOf('en', 'mixed-push')).headline);
    });
  });
});
