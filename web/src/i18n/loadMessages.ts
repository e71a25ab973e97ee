import type { Language } from '@tasklens/server/domain/words/language';
import type { Messages } from './messages.ts';

const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en/messages.ts')).messages,
  'zh-CN': async () => (await import('./zh-CN/messages.ts')).messages,
};

/** The words of one language, fetched once by the browser; each language is a file of its own. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
