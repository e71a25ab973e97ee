import { share as en } from '../../i18n/en/share.ts';
import { partWords } from '../../i18n/partWords.ts';
import { share as zh } from '../../i18n/zh-CN/share.ts';

export const useShareWords = partWords<typeof en>({ en, 'zh-CN': zh });
