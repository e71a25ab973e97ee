import type { Kind } from '../../../contract/kinds.ts';
import { elapsedMs } from '../elapsedMs.ts';
import type { VerdictFacts } from '../diagnosisWords.ts';

const nouns: Record<Kind, string> = {
  'single-push': 'single-stream relay',
  'mixed-push': 'mixed-stream relay',
  webcast: 'web capture',
  record: 'cloud recording',
  'pull-record': 'live pull recording',
};

export const lookAgain = 'Look again in a minute.';
export const ticket = (when: string) =>
  `${when}, open a Volcengine ticket with the IDs and the request ID of this page.`;

/** Parts that many sentences share. A part whose fact is not known is empty, and the sentence reads well without it. */
export function phrases({ kind, startTime, endTime, observedAt, format }: VerdictFacts) {
  const { instant, fullInstant, duration } = format;
  const noun = nouns[kind];
  const ranMs = elapsedMs(startTime, endTime);
  const runningMs = elapsedMs(startTime, observedAt);
  const started = startTime === null ? '' : ` (start time ${fullInstant(startTime)})`;
  return {
    /** How long an ended task ran, where known. */
    ranFor: ranMs === null ? null : duration(ranMs),
    /** `Ran for 12 min 41 s. ` */
    ran: ranMs === null ? '' : `Ran for ${duration(ranMs)}. `,
    /** `Running for 12 min 41 s, since 17:00:02 UTC+8. `, or when it started where nobody knows how long it went on. */
    runningSince:
      startTime === null
        ? ''
        : observedAt === null
          ? `Started at ${instant(startTime)}. `
          : runningMs === null
            ? ''
            : `Running for ${duration(runningMs)}, since ${instant(startTime)}. `,
    /** ` at 17:12:43 UTC+8` */
    atEnd: endTime === null ? '' : ` at ${instant(endTime)}`,
    /** ` from 17:00:00 UTC+8 until 18:00:00 UTC+8` */
    planned:
      (startTime === null ? '' : ` from ${instant(startTime)}`) +
      (endTime === null ? '' : ` until ${instant(endTime)}`),
    // For the customer: a message outlives the day, so its times carry the date.
    your: `Your ${noun}${started}`,
    checking: `We are still checking the state of your ${noun}${started} and will get back to you.`,
    asOf: `${observedAt === null ? 'According to the answer at hand' : `As of ${fullInstant(observedAt)}`}, your ${noun}${started}`,
    atEndInFull: endTime === null ? '' : ` at ${fullInstant(endTime)}`,
    afterRunning: ranMs === null ? '' : ` after running for ${duration(ranMs)}`,
  };
}
