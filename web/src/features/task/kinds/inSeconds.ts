import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../i18n/messages.ts';

/** `180 s (3 min)`; below a minute only the seconds. */
export function inSeconds(seconds: number, format: Format, { kindView }: Messages): string {
  const plain = kindView.seconds(format.number(seconds));
  return seconds < 60 ? plain : kindView.alsoKnownAs(plain, format.duration(seconds * 1000));
}
