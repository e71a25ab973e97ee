import { takeAway as en } from '../../../../../../i18n/en/takeAway.ts';
import { partWords } from '../../../../../../i18n/partWords.ts';
import { takeAway as zh } from '../../../../../../i18n/zh-CN/takeAway.ts';

export type TakeAwayWords = typeof en;

export const useTakeAwayWords = partWords<typeof en>({ en, 'zh-CN': zh });
