import { kept as en } from '../../../i18n/en/kept.ts';
import { partWords } from '../../../i18n/partWords.ts';
import { kept as zh } from '../../../i18n/zh-CN/kept.ts';

export type KeptWords = typeof en;

export const useKeptWords = partWords<KeptWords>({ en, 'zh-CN': zh });
