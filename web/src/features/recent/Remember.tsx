import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { useEffect } from 'react';
import { loadRecent, saveRecent, withAnswer } from './recentLookUps.ts';

/** Keeps what came out of a look-up in this browser's memory; shows nothing. */
export function Remember({ answer }: { answer: LookUpAnswer | undefined }) {
  useEffect(() => {
    // A point of the history is no look-up: it would pass for how the task stands.
    if (answer === undefined || answer.notLiveBecause === 'chosen-observation') return;
    saveRecent(withAnswer(loadRecent(), answer, new Date().toISOString()));
  }, [answer]);
  return null;
}
