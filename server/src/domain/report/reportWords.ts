import type { DiagnosisWords } from '../words/diagnosisWords.ts';
import type { report } from '../words/en/report.ts';
import type { Language } from '../words/language.ts';

/** Every word that a report in one language needs. */
export interface ReportWords {
  language: Language;
  diagnosis: DiagnosisWords;
  report: typeof report;
}
