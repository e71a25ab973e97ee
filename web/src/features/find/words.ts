import { find as en } from '../../i18n/en/find.ts';
import { partWords } from '../../i18n/partWords.ts';
import { find as zh } from '../../i18n/zh-CN/find.ts';

export const useFindWords = partWords<typeof en>({ en, 'zh-CN': zh });
export type FindWords = typeof en;
