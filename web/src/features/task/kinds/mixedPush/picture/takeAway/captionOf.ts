import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../../../../i18n/messages.ts';
import { taskName } from '../../../../../../ui/taskName.ts';
import type { KindViewProps } from '../../../kindView.ts';
import type { TakeAwayWords } from './words.ts';

/** What stands below an exported picture: whose it is and how it stood, when that was seen, and where it comes from. */
export function captionOf(
  { task, query, origin, observedAt, mode }: KindViewProps<'mixed-push'>['answer'],
  { format, statuses, words }: { format: Format; statuses: Messages['statuses']; words: TakeAwayWords },
): string[] {
  const ids = taskName(query);
  return [
    [statuses[task.status.name], ids].filter((part) => part !== '').join(' · '),
    origin === 'pasted' ? words.pasted : words.seen(format.fullInstant(observedAt)),
    mode === 'demo' ? words.drawnFromDemo : words.drawn,
  ];
}
