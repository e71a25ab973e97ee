import type { VerdictWords } from '../../diagnosisWords.ts';
import { stopCalls } from '../../stopCalls.ts';
import { headlines } from '../headlines.ts';
import { phrases } from '../phrases.ts';

/** What a live pull recording is when it is not recording: its times are a plan, not a run. */
export const liveRecording = {
  scheduled: (_, facts) => {
    const { planned, asOf } = phrases(facts);
    return {
      headline: headlines.scheduled,
      explanation: `The start time has not come yet${planned && `; the recording is planned${planned}`}.`,
      nextSteps: ['Check with the customer that the planned times are the ones they want.'],
      customer: `${asOf} has not reached its start time yet.`,
    };
  },
  ended: (_, facts) => {
    const { planned, your } = phrases(facts);
    const end = facts.endTime === null ? '' : `; its end time is ${facts.format.fullInstant(facts.endTime)}`;
    return {
      headline: headlines.ended,
      explanation: `The recording has ended${planned && `; it was planned${planned}`}.`,
      nextSteps: [
        'Have the customer look for the file where their recordings are stored.',
        'If it is missing or short, check whether the live stream was up during the planned time.',
      ],
      customer: `${your} has ended${end}.`,
    };
  },
  disabled: (_, facts) => {
    const { planned, your } = phrases(facts);
    return {
      headline: headlines.disabled,
      explanation: `The task was stopped and does not record${planned && `; it was planned${planned}`}.`,
      nextSteps: [
        `Ask the customer whether they stopped it themselves (${stopCalls['pull-record']}).`,
        'If the recording is still wanted, have them create a new task.',
      ],
      customer: `${your} has been stopped and is not recording; please create a new one if you still need it.`,
    };
  },
} satisfies Partial<VerdictWords>;
