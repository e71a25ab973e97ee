import type { BulkResult } from '@tasklens/server/contract/bulk';
import { idFields } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../i18n/messages.ts';
import type { BulkWords } from './words.ts';

/** What became of a row, in a few words, and what more there is to say of it. */
export function sayResult(
  result: BulkResult,
  { headlines, lookUp, problems }: Pick<Messages, 'headlines' | 'lookUp' | 'problems'>,
  { results: words }: BulkWords,
  format: Format,
): { headline: string; more: string[] } {
  switch (result.outcome) {
    case 'found':
      return {
        headline: headlines[result.verdict.code],
        more: [
          ...(result.origin === 'snapshot' ? [words.kept] : []),
          ...(result.others > 0 ? [words.others(result.others)] : []),
        ],
      };
    case 'not-found':
      return { headline: words.outcomes['not-found'], more: [] };
    case 'not-tried': {
      const missing = result.missing.map((field) => lookUp.fields[field]);
      return {
        headline: words.outcomes['not-tried'],
        more: [
          ...(missing.length > 0 ? [words.missing(format.list(missing))] : []),
          ...result.errors.map((error) => {
            const field = idFields.find((each) => each === error.field);
            return words.fieldError(
              field === undefined ? error.field : lookUp.fields[field],
              lookUp.fieldError(error),
            );
          }),
        ],
      };
    }
    case 'failed': {
      const { code, vendor, requestId } = result.problem;
      return {
        headline: problems[code].headline,
        more: [
          ...(vendor?.code == null ? [] : [vendor.code]),
          ...(requestId === undefined ? [] : [words.requestId(requestId)]),
        ],
      };
    }
  }
}
