import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '../../contract/kinds.ts';
import type { LookUpAnswer } from '../../contract/lookup.ts';
import { notLiveReasons } from '../../contract/run.ts';
import type { Finding } from '../../contract/finding.ts';
import { after, aFile, pushState, status, stopReason } from '../diagnosis/testing/tasks.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { exampleTask, resultOf } from '../tasks/testing/examples.ts';
import { readTask } from '../tasks/readTask.ts';
import { languages, type Language } from '../words/language.ts';
import type { Style } from './markup.ts';
import { anAnswer, answerOf } from './testing/answers.ts';
import { wordsOfReport } from './wordsOfReport.ts';
import { writeReport } from './writeReport.ts';

const link = 'https://tasklens.example/tasks/record?appId=app-1&run=1795251600000';
const write = (
  answer: LookUpAnswer,
  { language = 'en', style = 'text', note }: { language?: Language; style?: Style; note?: string } = {},
) =>
  writeReport(answer, {
    words: wordsOfReport[language],
    style,
    zones: ['utc+8', 'utc'],
    link,
    ...(note !== undefined && { note }),
  });

function exampleOf(kind: Kind): LookUpAnswer {
  const read = readTask(kind, resultOf(kind, exampleTask(kind)), testPrint);
  if (read.outcome !== 'task') throw new Error(`the example of ${kind} is no task`);
  return answerOf(read.reading);
}

const seen = '2026-11-21 19:00:00 UTC+8 / 11:00:00 UTC';
const ended = {
  status: status('ended'),
  endTime: after(761),
  stopReason: stopReason('stopped-by-api'),
};

describe('a report', () => {
  it('reads well in a ticket', () => {
    const answer = anAnswer('record', { ...ended, recordFileList: [aFile({ lasts: 761 })] });
    expect(write(answer)).toBe(`Ended · Stopped through the API

Cloud recording · room_42 / task-7

Ran for 12 min 41 s. The customer’s server asked for the stop through the API at 2026-11-21 17:12:41 UTC+8 / 09:12:41 UTC.

Live answer of Volcengine at 2026-11-21 19:00:00 UTC+8 / 11:00:00 UTC.

For the customer
Your cloud recording (start time 2026-11-21 17:00:00 UTC+8 / 09:00:00 UTC) was stopped by a request from your side through the server API at 2026-11-21 17:12:41 UTC+8 / 09:12:41 UTC after running for 12 min 41 s.

Facts
- Kind: Cloud recording
- App ID: app-1
- Room ID: room_42
- Task ID: task-7
- Status: Ended (Status 3)
- Start: 2026-11-21 17:00:00 UTC+8 / 09:00:00 UTC
- End: 2026-11-21 17:12:41 UTC+8 / 09:12:41 UTC
- Ran for: 12 min 41 s
- Why it ended: Stopped through the server API (StopReason StopByAPI)
- Can be looked up until: 2026-11-24 17:00:00 UTC+8 / 09:00:00 UTC
- Files: 1 file · 12 min 41 s · 1 MB

Findings
Nothing else stands out.

Source
- Call: GetTask
- Request ID: 20261121190000REQUEST
- Link: ${link}
`);
  });

  it('reads well in Chinese Markdown', () => {
    const answer = anAnswer('single-push', { pushState: pushState('pushing') }, { mode: 'demo' });
    expect(write(answer, { language: 'zh-CN', style: 'markdown' })).toContain(`### 关键信息
- **任务类型**：单流转推
- **应用 ID**：\`app-1\`
- **房间 ID**：\`room_42\`
- **任务 ID**：\`task-7\`
- **用户 ID**：\`host-7\`
- **任务状态**：运行中（Status 2）
- **推流状态**：推流成功（PushStreamState 5）
- **开始时间**：2026-11-21 17:00:00 UTC+8 / 09:00:00 UTC
- **查询时已运行**：2 小时
- **可查询至**：2026-11-24 17:00:00 UTC+8 / 09:00:00 UTC
`);
  });

  it('stands on the note of whoever passes it on', () => {
    expect(write(exampleOf('record'), { style: 'markdown', note: 'see\n*this*' })).toContain(
      '### Note\n> see  \n> \\*this\\*\n',
    );
    expect(write(exampleOf('record'), { note: ' ' })).not.toContain('Note\n');
  });
});

describe.each(languages)('in %s', (language) => {
  const { report, diagnosis } = wordsOfReport[language];

  it.each(kinds.flatMap((kind) => [[kind, 'markdown'] as const, [kind, 'text'] as const]))(
    'the vendor’s own example of %s says kind, request id and link as %s',
    (kind, style) => {
      const written = write(exampleOf(kind), { language, style });
      expect(written).toContain(diagnosis.kindNames[kind]);
      expect(written).toContain('20261121190000REQUEST');
      expect(written).toContain(link);
      expect(written).not.toMatch(/undefined|NaN|\[object|null/);
      for (const clock of written.matchAll(/\d\d:\d\d:\d\d UTC\+8/g)) {
        expect(written.slice(clock.index)).toMatch(/^\d\d:\d\d:\d\d UTC\+8 \/ .*?\d\d:\d\d:\d\d UTC/);
      }
    },
  );

  it('says of a kept answer that it is one, and why', () => {
    for (const reason of notLiveReasons) {
      const written = write(anAnswer('record', ended, { origin: 'snapshot', notLiveBecause: reason }), {
        language,
      });
      expect(written).toContain(report.kept(seen));
      expect(written).toContain(report.notLiveBecause[reason]);
      expect(written).not.toContain(report.live(seen));
    }
  });

  it('says how the vendor failed', () => {
    const written = write(
      anAnswer('record', ended, {
        origin: 'snapshot',
        notLiveBecause: 'vendor-unavailable',
        vendorProblem: { code: 'vendor-timeout' },
      }),
      { language },
    );
    expect(written).toContain(diagnosis.problems['vendor-timeout'].headline);
  });

  it('says of a frozen or pasted answer what it is, without a reason', () => {
    expect(write(anAnswer('record', ended, { origin: 'snapshot' }), { language })).toContain(
      report.kept(seen),
    );
    expect(write(anAnswer('record', ended, { origin: 'pasted' }), { language })).toContain(report.pasted());
  });

  it('says of made-up data that it is made up', () => {
    expect(write(anAnswer('record', ended, { mode: 'demo' }), { language })).toContain(report.demo);
    expect(write(anAnswer('record', ended), { language })).not.toContain(report.demo);
  });

  it('names a newer run, and says when the link will not last', () => {
    const run = {
      id: null,
      startTime: after(0),
      newer: { startTime: '2026-11-21T10:00:00.000Z' },
      observationId: null,
      firstSeenAt: null,
      lastSeenAt: null,
      kept: false,
    };
    const written = write(anAnswer('record', ended, { run }), { language });
    expect(written).toContain(report.newerRun('2026-11-21 18:00:00 UTC+8 / 10:00:00 UTC'));
    expect(written).toContain(report.notKept);
  });

  it('says when the answer brought no request id', () => {
    const { source } = anAnswer('record');
    const written = write(anAnswer('record', ended, { source: { ...source, requestId: null } }), {
      language,
    });
    expect(written).toContain(`${report.facts.request}${report.colon}${report.noRequestId}`);
  });
});

describe('the facts', () => {
  it('give unknown values as they came, in words first', () => {
    const written = write(
      anAnswer('record', {
        status: { code: 9, name: 'unrecognised' },
        stopReason: { code: 'StoppedByMoonlight', name: 'unrecognised' },
      }),
    );
    expect(written).toContain('Status: Unrecognised (Status 9)');
    expect(written).toContain('Why it ended: Unrecognised reason (StopReason StoppedByMoonlight)');
  });

  it('leave the push state out once it says nothing', () => {
    const stopped = { ...pushState('stopped'), meaningful: false };
    expect(write(anAnswer('mixed-push', { ...ended, pushState: stopped }))).not.toContain('PushStreamState');
  });

  it('call the times of a live pull recording what they are: a plan', () => {
    const written = write(
      anAnswer('pull-record', { endTime: after(600), vhost: 'v.example', app: 'live', stream: 's' }),
    );
    expect(written).toContain('Planned start: 2026-11-21 17:00:00 UTC+8 / 09:00:00 UTC');
    expect(written).toContain('Planned end: 2026-11-21 17:10:00 UTC+8 / 09:10:00 UTC');
    expect(written).toContain('Stream path: v.example / live / s');
    expect(written).not.toContain('Ran for:');
  });

  it('count what a mixed push is made of', () => {
    const written = write(exampleOf('mixed-push'));
    for (const fact of [
      'Canvas: 1280 × 720 px',
      'Streams: 1',
      'Regions: 1',
      'custom layout (LayoutMode 2)',
    ]) {
      expect(written).toContain(fact);
    }
  });

  it('say which files do not count in a sum', () => {
    const files = [aFile(), aFile({ size: null })];
    expect(write(anAnswer('record', { recordFileList: files }))).toContain(
      'Files: 2 files · 2 min · 1 MB (1 file not counted: no value)',
    );
  });
});

it('lists the gravest findings first and counts the rest', () => {
  const info: Finding = { code: 'no-files-yet', severity: 'info', path: 'RecordFileList', params: {} };
  const error = (file: number): Finding => ({
    code: 'file-empty',
    severity: 'error',
    path: `RecordFileList[${file}]`,
    params: { file, size: 0, durationMs: 0 },
  });
  const findings = [info, ...Array.from({ length: 13 }, (_, file) => error(file + 1))];
  const lines = write(anAnswer('record', ended, { findings })).split('\n');
  const first = lines.indexOf('Findings (14)');
  expect(lines[first + 1]).toMatch(/^- Error: .*1/);
  expect(lines.slice(first + 1, first + 11).every((line) => line.startsWith('- Error'))).toBe(true);
  expect(lines[first + 11]).toBe('- … and 4 more');
});

it('names no link where there is none for others', () => {
  const options = { words: wordsOfReport.en, style: 'text', zones: ['utc+8', 'utc'] } as const;
  const report = writeReport(anAnswer('record', ended, { origin: 'pasted' }), { ...options, link: null });
  expect(report).not.toMatch(/https?:/);
  expect(report).not.toContain(wordsOfReport.en.report.facts.link);
});
