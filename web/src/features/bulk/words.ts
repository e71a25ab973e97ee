import { bulk as en } from '../../i18n/en/bulk.ts';
import { partWords } from '../../i18n/partWords.ts';
import { bulk as zh } from '../../i18n/zh-CN/bulk.ts';

export const useBulkWords = partWords<typeof en>({ en, 'zh-CN': zh });
export type BulkWords = typeof en;
