import { takeAway as en } from '../../../../../../i18n/en/takeAway.ts';
import type { Language } from '../../../../../../i18n/language.ts';
import { useLanguage } from '../../../../../../i18n/MessagesProvider.tsx';
import { takeAway as zh } from '../../../../../../i18n/zh-CN/takeAway.ts';

// Both languages come with this part of the page, so that no other carries them.
const words: Record<Language, TakeAwayWords> = { en, 'zh-CN': zh };

export type TakeAwayWords = typeof en;

/** The words of this part in the language on screen. */
export const useTakeAwayWords = (): TakeAwayWords => words[useLanguage().language];
