import { useMessages } from '../../i18n/MessagesProvider.tsx';
import type { Weight } from './weight.ts';
import { useBulkWords } from './words.ts';

/** What each weight is called: tones by the words that verdicts have for them. */
export function useWeightNames(): Record<Weight, string> {
  const { tones } = useMessages();
  const { weights } = useBulkWords().results;
  return { ...tones, ...weights };
}
