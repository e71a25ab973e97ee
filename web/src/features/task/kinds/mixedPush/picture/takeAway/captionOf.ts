import type { Format } from '../../../../../../i18n/format.ts';
import type { Messages } from '../../../../../../i18n/messages.ts';
import type { KindViewProps } from '../../../kindView.ts';

/** What stands below an exported picture: whose it is and how it stood, when that was seen, and where it comes from. */
export function captionOf(
  { task, query, observedAt, mode }: KindViewProps<'mixed-push'>['answer'],
  format: Format,
  messages: Messages,
): string[] {
  const words = messages.takeAway;
  const ids = [query.roomId, query.taskId ?? query.userId].filter((id) => id !== undefined).join(' / ');
  return [
    `${messages.statuses[task.status.name]} · ${ids}`,
    words.seen(format.fullInstant(observedAt)),
    mode === 'demo' ? words.drawnFromDemo : words.drawn,
  ];
}
