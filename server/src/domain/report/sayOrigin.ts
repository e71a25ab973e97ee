import type { LookUpAnswer } from '../../contract/lookup.ts';
import type { FactParts } from './fact.ts';

/** What the answer is, a sentence each: whether it is real, live or kept and why, which run, whether its link will last. */
export function sayOrigin(answer: LookUpAnswer, { words, format }: FactParts): string[] {
  const { report, diagnosis } = words;
  const { origin, observedAt, notLiveBecause, vendorProblem, run, mode } = answer;
  return [
    ...(mode === 'demo' ? [report.demo] : []),
    { live: report.live, snapshot: report.kept, pasted: report.pasted }[origin](format.instant(observedAt)),
    ...(notLiveBecause === undefined ? [] : [report.notLiveBecause[notLiveBecause]]),
    ...(vendorProblem === undefined
      ? []
      : [report.sentence(diagnosis.problems[vendorProblem.code].headline)]),
    ...(run?.newer === undefined ? [] : [report.newerRun(format.instant(run.newer.startTime))]),
    ...(run?.kept === false ? [report.notKept] : []),
  ];
}
