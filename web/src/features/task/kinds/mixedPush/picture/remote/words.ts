import { remotePictures as en } from '../../../../../../i18n/en/remotePictures.ts';
import type { Language } from '../../../../../../i18n/language.ts';
import { useLanguage } from '../../../../../../i18n/MessagesProvider.tsx';
import { remotePictures as zh } from '../../../../../../i18n/zh-CN/remotePictures.ts';

// Both languages come with this part of the page, so that no other carries them.
const words: Record<Language, RemotePicturesWords> = { en, 'zh-CN': zh };

export type RemotePicturesWords = typeof en;

/** The words of this part in the language on screen. */
export const useRemotePicturesWords = (): RemotePicturesWords => words[useLanguage().language];
