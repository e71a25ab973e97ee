import { home as en } from './en/home.ts';
import type { Language } from './language.ts';
import { useLanguage } from './MessagesProvider.tsx';
import { home as zh } from './zh-CN/home.ts';

// Both languages come with the home page, so that no task page carries them.
const words: Record<Language, typeof en> = { en, 'zh-CN': zh };

/** The home page's own words in the language on screen. */
export const useHomeWords = (): typeof en => words[useLanguage().language];
