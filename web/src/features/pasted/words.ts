import { pasted as en } from '../../i18n/en/pasted.ts';
import { partWords } from '../../i18n/partWords.ts';
import { pasted as zh } from '../../i18n/zh-CN/pasted.ts';

export const usePastedWords = partWords<typeof en>({ en, 'zh-CN': zh });
