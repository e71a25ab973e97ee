import type { Kind } from '../../../../contract/kinds.ts';
import type { VerdictFacts, VerdictText, VerdictWords } from '../../diagnosisWords.ts';
import { headlines } from '../headlines.ts';
import { lookAgain, phrases, ticket } from '../phrases.ts';

const checkPushAddress =
  'Have the customer check that the push address (PushURL) is a complete, valid RTMP address.';

const startChecks: Record<Kind, string> = {
  'single-push': checkPushAddress,
  'mixed-push': checkPushAddress,
  webcast: 'Ask the customer whether the page address (SourceURL) opens from the public internet.',
  record: 'Have the customer check the storage settings of their start request.',
  'pull-record': 'Have the customer check the domain, application and stream names of the task.',
};

function startFailed(code: 'ended-start-failed' | 'failed-to-start', facts: VerdictFacts): VerdictText {
  const { atEnd, your } = phrases(facts);
  return {
    headline: headlines[code],
    explanation: `Volcengine could not start the task${atEnd && ` and ended it${atEnd}`}; it does not say why.`,
    nextSteps: [startChecks[facts.kind], 'Have them start a new task.', ticket('If that fails too')],
    customer: `${your} could not be started; please start a new one, and let us know if that fails as well.`,
  };
}

/** Relays, captures and room recordings that the vendor reports as broken. */
export const failed = {
  'ended-start-failed': (_, facts) => startFailed('ended-start-failed', facts),
  'failed-to-start': (_, facts) => startFailed('failed-to-start', facts),
  failed: ({ reason }, facts) => {
    const { ran, atEnd, your, atEndInFull } = phrases(facts);
    return {
      headline: headlines.failed,
      explanation: `${ran}Volcengine reports that the task failed${atEnd && ` and ended${atEnd}`}; it gives ${
        reason === null ? 'no reason' : `the reason “${reason}”`
      }.`,
      nextSteps: ['If it is still needed, have the customer start a new task.', ticket('If that fails too')],
      customer: `${your} failed${atEndInFull && ` and ended${atEndInFull}`}; please start a new one if you still need it, while we look for the reason.`,
    };
  },
  abnormal: (_, facts) => ({
    headline: headlines.abnormal,
    explanation: `Volcengine reports an unknown, abnormal state and does not say what is wrong.`,
    nextSteps: [lookAgain, 'Ask the customer what they see at their end.', ticket('If it stays so')],
    customer: `${phrases(facts).asOf} is reported in an abnormal state, and we are looking into it.`,
  }),
} satisfies Partial<VerdictWords>;
