import { regionCard as en } from '../../../../../../i18n/en/regionCard.ts';
import type { Language } from '../../../../../../i18n/language.ts';
import { useLanguage } from '../../../../../../i18n/MessagesProvider.tsx';
import { regionCard as zh } from '../../../../../../i18n/zh-CN/regionCard.ts';

// Both languages come with this part of the page, so that no other carries them.
const words: Record<Language, RegionCardWords> = { en, 'zh-CN': zh };

export type RegionCardWords = typeof en;

/** The words of this part in the language on screen. */
export const useRegionCardWords = (): RegionCardWords => words[useLanguage().language];
