import { source as en } from '../../../i18n/en/source.ts';
import { partWords } from '../../../i18n/partWords.ts';
import { source as zh } from '../../../i18n/zh-CN/source.ts';

export const useSourceWords = partWords<typeof en>({ en, 'zh-CN': zh });
