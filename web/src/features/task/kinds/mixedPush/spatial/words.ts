import { spatial as en } from '../../../../../i18n/en/spatial.ts';
import { partWords } from '../../../../../i18n/partWords.ts';
import { spatial as zh } from '../../../../../i18n/zh-CN/spatial.ts';

export type SpatialWords = typeof en;

export const useSpatialWords = partWords<typeof en>({ en, 'zh-CN': zh });
