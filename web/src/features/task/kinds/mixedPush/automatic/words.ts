import { automatic as en } from '../../../../../i18n/en/automatic.ts';
import { partWords } from '../../../../../i18n/partWords.ts';
import { automatic as zh } from '../../../../../i18n/zh-CN/automatic.ts';

export type AutomaticWords = typeof en;

export const useAutomaticWords = partWords<typeof en>({ en, 'zh-CN': zh });
