import { spatial as en } from '../../../../../i18n/en/spatial.ts';
import type { Language } from '../../../../../i18n/language.ts';
import { useLanguage } from '../../../../../i18n/MessagesProvider.tsx';
import { spatial as zh } from '../../../../../i18n/zh-CN/spatial.ts';

// Both languages come with this part of the page, so that no other page carries them.
const words: Record<Language, SpatialWords> = { en, 'zh-CN': zh };

export type SpatialWords = typeof en;

/** The words of this part in the language on screen. */
export const useSpatialWords = (): SpatialWords => words[useLanguage().language];
