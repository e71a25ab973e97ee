import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { useEffect } from 'react';
import { loadRecent, saveRecent, withAnswer } from './recentLookUps.ts';

/** Keeps what came out of a look-up in this browser's memory; shows nothing. */
export function Remember({ answer }: { answer: LookUpAnswer | undefined }) {
  useEffect(() => {
    if (answer !== undefined) saveRecent(withAnswer(loadRecent(), answer));
  }, [answer]);
  return null;
}
