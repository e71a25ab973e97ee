import type { VerdictWords } from '../../diagnosisWords.ts';
import { clashes as clashWords } from '../codes.ts';
import { headlines } from '../headlines.ts';
import { lookAgain, phrases, ticket } from '../phrases.ts';

/** Answers that cannot be taken at their word. */
export const unclear = {
  'unrecognised-status': ({ status }, facts) => ({
    headline: headlines['unrecognised-status'],
    explanation:
      status === null
        ? 'Volcengine’s answer holds no status.'
        : `Volcengine sent the status “${status}”, which it does not document for this kind of task.`,
    nextSteps: [
      'Read the raw answer on this page before you reply to the customer.',
      'Tell whoever runs Tasklens, so that it can be added.',
    ],
    customer: phrases(facts).checking,
  }),
  contradictory: ({ otherwise, clashes }, facts) => ({
    headline: headlines.contradictory,
    explanation: `This cannot all be true: ${clashes
      .map((clash) => clashWords[clash])
      .join('; ')}. Otherwise it would read “${headlines[otherwise]}”.`,
    nextSteps: [lookAgain, 'Ask the customer what they see at their end.', ticket('If it stays so')],
    customer: phrases(facts).checking,
  }),
} satisfies Partial<VerdictWords>;
