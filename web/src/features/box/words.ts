import { box as en } from '../../i18n/en/box.ts';
import { partWords } from '../../i18n/partWords.ts';
import { box as zh } from '../../i18n/zh-CN/box.ts';

export const useBoxWords = partWords<typeof en>({ en, 'zh-CN': zh });
