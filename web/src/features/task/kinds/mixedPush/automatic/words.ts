import { automatic as en } from '../../../../../i18n/en/automatic.ts';
import type { Language } from '../../../../../i18n/language.ts';
import { useLanguage } from '../../../../../i18n/MessagesProvider.tsx';
import { automatic as zh } from '../../../../../i18n/zh-CN/automatic.ts';

// Both languages come with this part of the page, so that no other page carries them.
const words: Record<Language, AutomaticWords> = { en, 'zh-CN': zh };

export type AutomaticWords = typeof en;

/** The words of this part in the language on screen. */
export const useAutomaticWords = (): AutomaticWords => words[useLanguage().language];
