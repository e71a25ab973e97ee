import { compare as en } from '../../i18n/en/compare.ts';
import { partWords } from '../../i18n/partWords.ts';
import { compare as zh } from '../../i18n/zh-CN/compare.ts';

export const useCompareWords = partWords<typeof en>({ en, 'zh-CN': zh });
export type CompareWords = typeof en;
