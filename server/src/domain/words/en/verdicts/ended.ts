import type { VerdictFacts, VerdictText, VerdictWords } from '../../diagnosisWords.ts';
import { stopCalls } from '../../stopCalls.ts';
import { headlines } from '../headlines.ts';
import { phrases, ticket } from '../phrases.ts';

function endedForUnknownReason(
  code: 'ended-unknown-reason' | 'ended-without-reason',
  why: string,
  facts: VerdictFacts,
): VerdictText {
  const { ran, atEnd, your, atEndInFull, afterRunning } = phrases(facts);
  return {
    headline: headlines[code],
    explanation: `${ran}The task ended${atEnd}; ${why}.`,
    nextSteps: [
      'Ask the customer whether they stopped it, and whether the people in the room noticed anything then.',
      ticket('If nobody stopped it'),
    ],
    customer: `${your} ended${atEndInFull}${afterRunning}, and we are checking the reason.`,
  };
}

/** Relays, captures and room recordings that came to an end. */
export const ended = {
  'ended-by-api': (_, facts) => {
    const { ran, atEnd, your, atEndInFull, afterRunning } = phrases(facts);
    return {
      headline: headlines['ended-by-api'],
      explanation: `${ran}The customer’s server asked for the stop through the API${atEnd}.`,
      nextSteps: [
        `Ask the customer which service of theirs called ${stopCalls[facts.kind]} at that time.`,
        'If they did not mean to, have them look for this task ID in the log of that service.',
      ],
      customer: `${your} was stopped by a request from your side through the server API${atEndInFull}${afterRunning}.`,
    };
  },
  'ended-idle': ({ idleSince, maxIdleSeconds }, facts) => {
    const { ran, atEnd, your, atEndInFull } = phrases(facts);
    const { duration, instant, fullInstant } = facts.format;
    const toDo = facts.kind === 'record' ? 'record' : 'relay';
    const limit = maxIdleSeconds === null ? '' : ` of ${duration(maxIdleSeconds * 1000)}`;
    return {
      headline: headlines['ended-idle'],
      explanation: `${ran}It ended by itself${atEnd}, because it was idle for longer than its limit${limit}${
        idleSince === null ? '' : `: there was no stream to ${toDo} from about ${instant(idleSince)} on`
      }.`,
      nextSteps: [
        `Ask the customer whether the users stopped publishing or left${
          idleSince === null ? ' before the end' : ` at about ${instant(idleSince)}`
        }.`,
        'If such pauses are normal for them, have them start the next task with a higher idle limit (MaxIdleTime).',
      ],
      customer: `${your} ended automatically${atEndInFull} because there had been no stream to ${toDo} for longer than its idle limit${limit}${
        idleSince === null ? '' : `, since about ${fullInstant(idleSince)}`
      }.`,
    };
  },
  'ended-user-left': (_, facts) => {
    const { ran, atEnd, your, atEndInFull, afterRunning } = phrases(facts);
    return {
      headline: headlines['ended-user-left'],
      explanation: `${ran}The client user left the room or stopped the relay from the app${atEnd}; Volcengine does not say which.`,
      nextSteps: [
        'Ask the customer whether the user left the room or the app stopped the relay at that time.',
        'If the relay should go on, have it started again.',
      ],
      customer: `${your} ended${atEndInFull}${afterRunning} because the client user left the room or stopped the relay.`,
    };
  },
  'ended-max-running-time': ({ maxRunningSeconds, differenceMs }, facts) => {
    const { ranFor, atEnd, your, atEndInFull } = phrases(facts);
    const { duration } = facts.format;
    const limit = maxRunningSeconds === null ? '' : ` of ${duration(maxRunningSeconds * 1000)}`;
    // Less than a second is no difference worth a word.
    const off =
      differenceMs === null || Math.abs(differenceMs) < 1000
        ? ''
        : `, ${duration(Math.abs(differenceMs))} ${differenceMs > 0 ? 'over' : 'short of'} its limit`;
    return {
      headline: headlines['ended-max-running-time'],
      explanation: `${ranFor === null ? '' : `Ran for ${ranFor}${off}. `}It ended by itself${atEnd}, because it reached its maximum running time${limit}.`,
      nextSteps: [
        'For a longer capture, have the customer start the next task with a higher MaxRunningTime (at most 24 hours).',
        'For more than 24 hours, have them start a new task before the old one ends.',
      ],
      customer: `${your} ended automatically${atEndInFull} because it reached its maximum running time${limit}.`,
    };
  },
  'ended-unknown-reason': ({ reason }, facts) =>
    endedForUnknownReason(
      'ended-unknown-reason',
      reason === 'UnknownStopReason'
        ? 'Volcengine reports the reason as unknown (UnknownStopReason)'
        : `Volcengine gives the reason “${reason}”, which it does not document for this kind of task`,
      facts,
    ),
  'ended-without-reason': (_, facts) =>
    endedForUnknownReason('ended-without-reason', 'Volcengine gives no reason', facts),
  'ended-no-files': ({ otherwise }, facts) => {
    const { ran, atEnd, your, atEndInFull } = phrases(facts);
    return {
      headline: headlines['ended-no-files'],
      explanation: `${ran}The recording ended${atEnd} (“${headlines[otherwise]}”), and Volcengine lists no file for it.`,
      nextSteps: [
        'Ask the customer whether anybody published in the room while it ran.',
        'Have them look for this task in their storage and in the record-finished callbacks they received.',
        ticket('If there is nothing'),
      ],
      customer: `${your} ended${atEndInFull}, but no recorded file is listed for it so far, and we are looking into it.`,
    };
  },
} satisfies Partial<VerdictWords>;
