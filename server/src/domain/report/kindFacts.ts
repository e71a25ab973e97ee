import type { AnswerOf, LookUpAnswer } from '../../contract/lookup.ts';
import type { RecordFile, WebcastTask } from '../../contract/task.ts';
import { totalOf, type Total } from '../recording/totals.ts';
import { literalFact, sayCoded, wordsFact, type Fact, type FactParts } from './fact.ts';

/** The few facts that are particular to a kind. */
export function listKindFacts(answer: LookUpAnswer, parts: FactParts): Fact[] {
  const { facts } = parts.words.report;
  switch (answer.kind) {
    case 'single-push':
      return [
        ...literalFact(facts.user, answer.task.stream?.userId),
        ...literalFact(facts.pushUrl, answer.task.pushUrl),
      ];
    case 'mixed-push':
      return [...listPictureFacts(answer, parts), ...literalFact(facts.pushUrl, answer.task.pushUrl)];
    case 'webcast':
      return [
        ...literalFact(facts.page, answer.task.sourceUrl),
        ...wordsFact(facts.outputs, sayOutputs(answer.task.videoSolutions, parts)),
      ];
    case 'record':
      return wordsFact(facts.files, sayFiles(answer.task.recordFileList, parts));
    case 'pull-record': {
      const { vhost, app, stream } = answer.task;
      const path = [vhost, app, stream].filter((part) => part !== null).join(' / ');
      return literalFact(facts.path, path);
    }
  }
}

/** Canvas and regions count in a custom layout alone. (Source: task-types §3.3) */
function listPictureFacts({ task }: AnswerOf<'mixed-push'>, { words, format }: FactParts): Fact[] {
  const { report } = words;
  const { facts } = report;
  const mode = task.layout?.layoutMode ?? null;
  const custom = mode?.name === 'custom' ? (task.layout?.customLayout ?? null) : null;
  const { width = null, height = null } = custom?.canvas ?? {};
  const streams = task.targetStreams?.streamList ?? [];
  const names = { ...words.diagnosis.layoutModes, unrecognised: words.diagnosis.statuses.unrecognised };
  return [
    ...wordsFact(facts.layout, mode === null ? null : sayCoded(mode, { member: 'LayoutMode', names, words })),
    ...wordsFact(facts.canvas, width === null || height === null ? null : report.size(width, height)),
    ...wordsFact(facts.streams, streams.length === 0 ? report.everyStream : format.number(streams.length)),
    ...wordsFact(facts.regions, custom?.regions == null ? null : format.number(custom.regions.length)),
  ];
}

function sayOutputs(outputs: WebcastTask['videoSolutions'], { words, format }: FactParts): string | null {
  const { report } = words;
  const inWords = (outputs ?? [])
    .map(({ width, height, frameRate, bitrate }) => [
      ...(width === null || height === null ? [] : [report.size(width, height)]),
      ...(frameRate === null ? [] : [report.frameRate(format.number(frameRate))]),
      // 0 is adaptive. (Source: task-types §4)
      ...(bitrate === null
        ? []
        : [bitrate === 0 ? report.adaptiveBitrate : report.bitrate(format.number(bitrate))]),
    ])
    .filter((output) => output.length > 0)
    .map(report.list);
  return inWords.length === 0 ? null : inWords.join(' · ');
}

/** `12 files · 2 h 3 min · 1.2 GB`; a sum says how many files did not count because they do not say. */
function sayFiles(files: readonly RecordFile[] | null, { words, format }: FactParts): string {
  const { report } = words;
  if (files === null || files.length === 0) return report.noFiles;
  const sumInWords = ({ sum, silent }: Total, print: (value: number) => string) =>
    silent === 0 ? print(sum) : report.partialSum(print(sum), silent);
  return [
    report.files(files.length),
    sumInWords(totalOf(files, 'duration'), format.duration),
    sumInWords(totalOf(files, 'size'), format.bytes),
  ].join(' · ');
}
