import { remotePictures as en } from '../../../../../../i18n/en/remotePictures.ts';
import { partWords } from '../../../../../../i18n/partWords.ts';
import { remotePictures as zh } from '../../../../../../i18n/zh-CN/remotePictures.ts';

export const useRemotePicturesWords = partWords<typeof en>({ en, 'zh-CN': zh });
