import type { Language } from '@tasklens/server/domain/words/language';
import { useLanguage } from './MessagesProvider.tsx';

/**
 * The hook for the words of a part that few pages have. Both languages come with that part's code, so that no other page
 * carries them.
 */
export function partWords<Words>(words: Readonly<Record<Language, Words>>): () => Words {
  return function useWords() {
    return words[useLanguage().language];
  };
}
