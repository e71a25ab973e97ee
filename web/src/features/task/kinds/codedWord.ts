import type { VendorCode } from '@tasklens/server/contract/coded';
import type { Messages } from '../../../i18n/messages.ts';

/** The word for an enumerated vendor value, or the code as it came when the vendor does not document it. */
export function codedWord<Name extends string>(
  coded: { code: VendorCode; name: Name | 'unrecognised' },
  words: Record<Name, string>,
  { kindView }: Messages,
): string {
  return coded.name === 'unrecognised' ? kindView.unrecognised(String(coded.code)) : words[coded.name];
}

/** As `codedWord`, for values whose names are words in every language, such as `H.264`. */
export function codedName(coded: { code: VendorCode; name: string }, { kindView }: Messages): string {
  return coded.name === 'unrecognised' ? kindView.unrecognised(String(coded.code)) : coded.name;
}
