import type { Language } from '../words/language.ts';
import { diagnosis as enDiagnosis } from '../words/en/diagnosis.ts';
import { report as enReport } from '../words/en/report.ts';
import { diagnosis as zhDiagnosis } from '../words/zh-CN/diagnosis.ts';
import { report as zhReport } from '../words/zh-CN/report.ts';
import type { ReportWords } from './reportWords.ts';

/** Both languages at once, for whoever need not load them one by one. */
export const wordsOfReport: Record<Language, ReportWords> = {
  en: { language: 'en', diagnosis: enDiagnosis, report: enReport },
  'zh-CN': { language: 'zh-CN', diagnosis: zhDiagnosis, report: zhReport },
};
