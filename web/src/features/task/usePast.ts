import type { UseQueryResult } from '@tanstack/react-query';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { useState } from 'react';

/**
 * What a question has come to so far, beside what the cache holds of it: `lastError`, which the cache forgets while it
 * tries again, but a problem on screen stays until there is something better; `opened`, the answer that the page opened
 * with, which says where its notes stand. Another `question` begins anew.
 */
export function usePast(
  question: string,
  asked: Pick<UseQueryResult<LookUpAnswer>, 'data' | 'error'>,
): { lastError: Error | null; opened: LookUpAnswer | undefined } {
  const [past, setPast] = useState({ question, lastError: asked.error, opened: asked.data });
  const now =
    past.question === question
      ? { question, lastError: asked.error ?? past.lastError, opened: past.opened ?? asked.data }
      : { question, lastError: asked.error, opened: asked.data };
  const isOld =
    now.question !== past.question || now.lastError !== past.lastError || now.opened !== past.opened;
  if (isOld) setPast(now);
  return now;
}
