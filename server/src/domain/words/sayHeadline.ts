import type { Kind } from '../../contract/kinds.ts';
import type { Verdict } from '../../contract/verdict.ts';
import type { DiagnosisWords, VerdictFacts, VerdictText } from './diagnosisWords.ts';
import type { Format } from './format.ts';

/** A verdict in a few words, where the rest of its answer is not at hand: a headline leans on no times. */
export function sayHeadline(
  { verdicts }: Pick<DiagnosisWords, 'verdicts'>,
  { kind, verdict }: { kind: Kind; verdict: Verdict },
  format: Format,
): string {
  // The code decides which params come with it, which the compiler cannot follow through the table.
  const say = verdicts[verdict.code] as (params: Verdict['params'], facts: VerdictFacts) => VerdictText;
  return say(verdict.params, { kind, startTime: null, endTime: null, observedAt: null, format }).headline;
}
