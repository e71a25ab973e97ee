import { home as en } from './en/home.ts';
import { partWords } from './partWords.ts';
import { home as zh } from './zh-CN/home.ts';

export const useHomeWords = partWords<typeof en>({ en, 'zh-CN': zh });
