import { ticket as en } from '../../i18n/en/ticket.ts';
import { partWords } from '../../i18n/partWords.ts';
import { ticket as zh } from '../../i18n/zh-CN/ticket.ts';

export const useTicketWords = partWords<typeof en>({ en, 'zh-CN': zh });
