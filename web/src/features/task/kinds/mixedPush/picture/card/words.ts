import { regionCard as en } from '../../../../../../i18n/en/regionCard.ts';
import { partWords } from '../../../../../../i18n/partWords.ts';
import { regionCard as zh } from '../../../../../../i18n/zh-CN/regionCard.ts';

export type RegionCardWords = typeof en;

export const useRegionCardWords = partWords<typeof en>({ en, 'zh-CN': zh });
