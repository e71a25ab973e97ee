import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LookUpAnswer } from '../../contract/lookup.ts';
import { after, pushState, status } from '../diagnosis/testing/tasks.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { readTask } from '../tasks/readTask.ts';
import { changedResult } from '../tasks/testing/changedResult.ts';
import { languages } from '../words/language.ts';
import { styles, type Style } from './markup.ts';
import { anAnswer, answerOf } from './testing/answers.ts';
import { anyVendorText } from './testing/vendorText.ts';
import { wordsOfReport } from './wordsOfReport.ts';
import { writeReport } from './writeReport.ts';

const link = 'https://tasklens.example/tasks/record?appId=app-1&run=1795251600000';
const writeAll = (answer: LookUpAnswer) =>
  languages.flatMap((language) =>
    styles.map((style) => ({
      style,
      report: writeReport(answer, { words: wordsOfReport[language], style, zones: ['local', 'utc+8'], link }),
    })),
  );

it('writes a report of every task that can be read, with request id and link', () => {
  fc.assert(
    fc.property(changedResult, ({ kind, result }) => {
      const read = readTask(kind, result, testPrint);
      if (read.outcome !== 'task') return;
      for (const { report } of writeAll(answerOf(read.reading))) {
        expect(report).toContain('20261121190000REQUEST');
        expect(report).toContain(link);
      }
    }),
    { numRuns: 100 },
  );
});

/** Vendor text wherever it can stand. */
function answerWith(came: string): LookUpAnswer {
  return anAnswer(
    'mixed-push',
    {
      status: status('failed'),
      endTime: after(60),
      stopReason: { code: came, name: 'unrecognised' },
      pushState: { ...pushState('pushing'), code: came },
      pushUrl: came,
      targetStreams: { streamList: [{ index: 1, userId: came, streamType: null }] },
      excludeStreams: { streamList: [{ index: 1, userId: came, streamType: null }] },
    },
    { query: { profile: came, appId: came, roomId: came, taskId: came, userId: came } },
  );
}

/** The lines' beginnings: headings, items, quotations. */
const shapeOf = (report: string) => report.split('\n').map((line) => /^(#+ |- |> )?/u.exec(line)?.[0]);

it('keeps its shape whatever the vendor’s text holds', () => {
  const plain = writeAll(answerWith('plain'));
  // Text of nothing but blanks is no value, so its facts are left out.
  const visible = anyVendorText.map((came) => `x${came}`);
  fc.assert(
    fc.property(visible, (came) => {
      writeAll(answerWith(came)).forEach(({ report }, at) => {
        expect(shapeOf(report)).toEqual(shapeOf(plain[at]?.report ?? ''));
      });
    }),
    { numRuns: 100 },
  );
});

/** Less what Markdown shows as it stands, and what the report itself puts there. */
function withoutLiterals(report: string, style: Style): string {
  if (style === 'text') return '';
  return report
    .replaceAll(/\\[\p{P}\p{S}]/gu, '')
    .replaceAll(/`[^`\n]+`/gu, '')
    .replace(`<${link}>`, '')
    .replaceAll(/^- \*\*[^*\n]+\*\*/gmu, '- ')
    .replaceAll(/^> /gmu, '');
}

it('holds no HTML and no Markdown of the vendor’s making', () => {
  fc.assert(
    fc.property(anyVendorText, (came) => {
      for (const { report, style } of writeAll(answerWith(came))) {
        expect(withoutLiterals(report, style)).not.toMatch(/[\\`*_[\]<>|~&$]/u);
      }
    }),
    { numRuns: 100 },
  );
});
