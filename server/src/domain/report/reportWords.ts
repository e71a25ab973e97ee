import type { DiagnosisWords } from '../words/diagnosisWords.ts';
import type { report } from '../words/en/report.ts';
import type { Language } from '../words/language.ts';

/** Every word that a report in one language needs. */
export interface ReportWords {
  language: Language;
  diagnosis: Pick<
    DiagnosisWords,
    'verdicts' | 'findings' | 'problems' | 'statuses' | 'pushStates' | 'stopReasons'
  >;
  report: typeof report;
}
