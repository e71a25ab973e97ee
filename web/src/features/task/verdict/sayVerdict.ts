import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Verdict } from '@tasklens/server/contract/verdict';
import type { Format } from '../../../i18n/format.ts';
import type { Messages, VerdictFacts, VerdictText } from '../../../i18n/messages.ts';

/** What a person reads about this answer, in the language of `messages` and `format`. */
export function sayVerdict(
  { verdicts }: Messages,
  { kind, task, observedAt, verdict }: LookUpAnswer,
  format: Format,
): VerdictText {
  // The code decides which params come with it, which the compiler cannot follow through the table.
  const say = verdicts[verdict.code] as (params: Verdict['params'], facts: VerdictFacts) => VerdictText;
  return say(verdict.params, { kind, startTime: task.startTime, endTime: task.endTime, observedAt, format });
}
