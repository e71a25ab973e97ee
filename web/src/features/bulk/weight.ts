import type { BulkResult } from '@tasklens/server/contract/bulk';
import type { Meaning } from '../../ui/tones.ts';

/** How the end of a row is to be taken, what needs somebody first: the tone of what was found, or why nothing was. */
export const weights = [
  'bad',
  'failed',
  'warning',
  'not-found',
  'not-tried',
  'neutral',
  'good',
  'waiting',
] as const;
export type Weight = (typeof weights)[number];

/** Undefined: the row has not ended. */
export function weigh(result: BulkResult | undefined): Weight {
  if (result === undefined) return 'waiting';
  return result.outcome === 'found' ? result.verdict.tone : result.outcome;
}

/** In the colours of a verdict. */
export const meaningOf: Record<Weight, Meaning> = {
  bad: 'bad',
  failed: 'bad',
  warning: 'warning',
  'not-found': 'warning',
  'not-tried': 'warning',
  neutral: 'neutral',
  good: 'good',
  waiting: 'neutral',
};
