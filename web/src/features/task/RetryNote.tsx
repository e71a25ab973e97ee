import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import type { Format } from '@tasklens/server/domain/words/format';
import { useNow } from './useNow.ts';

/** When the page tries again by itself, counting down. */
export function RetryNote({
  nextAtMs,
  isAsking,
  format,
}: {
  /** By this computer's clock; `null` when it does not. */
  nextAtMs: number | null;
  isAsking: boolean;
  format: Format;
}) {
  const { task: words } = useLanguage().messages;
  const leftMs = (nextAtMs ?? 0) - useNow(1000);
  if (isAsking) return <span>{words.retrying}</span>;
  if (nextAtMs === null) return null;
  return <span>{words.retryIn(format.duration(Math.max(1000, leftMs)))}</span>;
}
