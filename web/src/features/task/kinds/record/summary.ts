import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../i18n/messages.ts';
import { totalOf, type Total } from '@tasklens/server/domain/recording/totals';

/** `12 files · 2 h 3 min · 1.2 GB`; a sum says how many files did not count because they do not say. */
export function summaryOf(files: readonly RecordFile[], format: Format, { kindView }: Messages): string {
  const { record } = kindView;
  const inWords = ({ sum, silent }: Total, print: (value: number) => string) =>
    silent === 0 ? print(sum) : record.partialSum(print(sum), silent);
  return [
    record.count(files.length),
    inWords(totalOf(files, 'duration'), format.duration),
    inWords(totalOf(files, 'size'), format.bytes),
  ].join(' · ');
}
