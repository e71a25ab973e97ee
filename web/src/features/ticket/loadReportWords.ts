import type { ReportWords } from '@tasklens/server/domain/report/reportWords';
import type { Language } from '@tasklens/server/domain/words/language';
import { loadMessages } from '../../i18n/loadMessages.ts';

const loaders: Record<Language, () => Promise<ReportWords['report']>> = {
  en: async () => (await import('@tasklens/server/domain/words/en/report')).report,
  'zh-CN': async () => (await import('@tasklens/server/domain/words/zh-CN/report')).report,
};

/** The words of a report in one language, fetched when that language is wanted. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  const [diagnosis, report] = await Promise.all([loadMessages(language), loaders[language]()]);
  return { language, diagnosis, report };
}
