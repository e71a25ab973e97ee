import { findSecrets } from '../clues/findSecrets.ts';
import { readVendorMessage } from '../failure/vendorMessage.ts';

const longest = 80;
/** More of a part is never looked at: twice what a message keeps, so that none is cut in the middle of a secret. */
const longestRead = 8000;

/** The beginning of a part of a paste, at most 80 characters on one line and without any secret. */
export function excerptOf(part: string): string {
  const text = withoutSecrets(part.slice(0, longestRead)).replaceAll('\\', ''); // escapes hide names from the masking
  const characters = Array.from(readVendorMessage(text) ?? '');
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

function withoutSecrets(text: string): string {
  let open = '';
  let done = 0;
  for (const { start, end } of findSecrets(text)) {
    if (start >= done) open += `${text.slice(done, start)}•••`;
    done = Math.max(done, end);
  }
  return open + text.slice(done);
}
