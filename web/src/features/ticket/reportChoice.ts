import { styles } from '@tasklens/server/domain/report/markup';
import { languageSchema } from '@tasklens/server/domain/words/language';
import * as z from 'zod/mini';
import { loadStored, saveStored } from '../../ui/browserStore.ts';

const choiceSchema = z.object({
  /** Absent until it is chosen: then the page's. */
  language: z.optional(languageSchema),
  style: z.enum(styles),
});
export type ReportChoice = z.infer<typeof choiceSchema>;

const key = 'report';

/** How this browser's reader last wanted a report. */
export function loadReportChoice(): ReportChoice {
  return loadStored(key, choiceSchema) ?? { style: 'markdown' };
}

export function saveReportChoice(choice: ReportChoice): void {
  saveStored(key, choice);
}
