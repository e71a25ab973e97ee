import { raw as en } from '../../../i18n/en/raw.ts';
import { partWords } from '../../../i18n/partWords.ts';
import { raw as zh } from '../../../i18n/zh-CN/raw.ts';

export const useRawWords = partWords<typeof en>({ en, 'zh-CN': zh });
