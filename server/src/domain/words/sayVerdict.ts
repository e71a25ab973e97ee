import type { LookUpAnswer } from '../../contract/lookup.ts';
import type { Verdict } from '../../contract/verdict.ts';
import type { DiagnosisWords, VerdictFacts, VerdictText } from './diagnosisWords.ts';
import type { Format } from './format.ts';

/** What a person reads about this answer, in the language of the words and `format`. */
export function sayVerdict(
  { verdicts }: Pick<DiagnosisWords, 'verdicts'>,
  { kind, origin, task, observedAt, verdict }: LookUpAnswer,
  format: Format,
): VerdictText {
  // The code decides which params come with it, which the compiler cannot follow through the table.
  const say = verdicts[verdict.code] as (params: Verdict['params'], facts: VerdictFacts) => VerdictText;
  return say(verdict.params, {
    kind,
    startTime: task.startTime,
    endTime: task.endTime,
    observedAt: origin === 'pasted' ? null : observedAt, // the moment of reading it says nothing of the task
    format,
  });
}
