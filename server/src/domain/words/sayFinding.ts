import type { Finding } from '../../contract/finding.ts';
import type { Format } from './format.ts';
import type { DiagnosisWords, FindingText } from './diagnosisWords.ts';

/** What a person reads about this finding. */
export function sayFinding(
  { findings }: Pick<DiagnosisWords, 'findings'>,
  { code, params }: Finding,
  format: Format,
): FindingText {
  // The code decides which params come with it, which the compiler cannot follow through the table.
  const say = findings[code] as (params: Finding['params'], format: Format) => FindingText;
  return say(params, format);
}
