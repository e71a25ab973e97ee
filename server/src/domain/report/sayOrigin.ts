import type { LookUpAnswer } from '../../contract/lookup.ts';
import type { FactParts } from './fact.ts';

/** What the answer is, a sentence each: live or kept and why, which run, whether it can be opened again, whether it is real. */
export function sayOrigin(answer: LookUpAnswer, { words, format }: FactParts): string[] {
  const { report, diagnosis } = words;
  const { origin, notLiveBecause, vendorProblem, run, mode } = answer;
  return [
    ...(mode === 'demo' ? [report.demo] : []),
    { live: report.live, snapshot: report.kept, pasted: report.pasted }[origin],
    ...(notLiveBecause === undefined ? [] : [report.notLiveBecause[notLiveBecause]]),
    ...(vendorProblem === undefined
      ? []
      : [report.sentence(diagnosis.problems[vendorProblem.code].headline)]),
    ...(run?.newer === undefined ? [] : [report.newerRun(format.instant(run.newer.startTime))]),
    ...(run?.kept === false ? [report.notKept] : []),
  ];
}
