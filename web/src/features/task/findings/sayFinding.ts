import type { Finding } from '@tasklens/server/contract/finding';
import type { Format } from '../../../i18n/format.ts';
import type { FindingText, Messages } from '../../../i18n/messages.ts';

/** What a person reads about this finding. */
export function sayFinding({ findings }: Messages, { code, params }: Finding, format: Format): FindingText {
  // The code decides which params come with it, which the compiler cannot follow through the table.
  const say = findings[code] as (params: Finding['params'], format: Format) => FindingText;
  return say(params, format);
}
