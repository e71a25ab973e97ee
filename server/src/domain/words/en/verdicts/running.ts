import type { VerdictWords } from '../../diagnosisWords.ts';
import { headlines } from '../headlines.ts';
import { lookAgain, phrases, ticket } from '../phrases.ts';

const checkPushAddress =
  'Ask the customer whether the push address (PushURL) is still valid and no other stream is pushed to it.';
const askCdn =
  'Ask the CDN provider whether it refuses this stream, for instance because its signature has expired.';
const checkPublishing = 'Ask the customer whether the stream to relay is being published in the room.';

/** Not started yet, or at work. */
export const running = {
  'waiting-to-start': (_, facts) => ({
    headline: headlines['waiting-to-start'],
    explanation: 'Volcengine knows the task and reports that it has not started.',
    nextSteps: [
      lookAgain,
      'If it does not start, ask the customer when they sent the start request and what it answered.',
    ],
    // A start time beside "not started" would only confuse.
    customer: `${phrases({ ...facts, startTime: null }).asOf} has not started yet.`,
  }),
  'running-pushing': (_, facts) => ({
    headline: headlines['running-pushing'],
    explanation: `${phrases(facts).runningSince}The CDN is connected and the stream is being pushed.`,
    nextSteps: [
      'If viewers see nothing, check the play address and the CDN domain; the push itself succeeds.',
      'If they see the wrong picture, compare the streams on this page with what the customer expects.',
    ],
    customer: `${phrases(facts).asOf} is running and pushing to the CDN successfully.`,
  }),
  'running-connected': (_, facts) => ({
    headline: headlines['running-connected'],
    explanation: `${phrases(facts).runningSince}The CDN is connected; Volcengine is trying to push but has not succeeded yet.`,
    nextSteps: [lookAgain, checkPushAddress, askCdn],
    customer: `${phrases(facts).asOf} is connected to the CDN and is trying to start pushing.`,
  }),
  'running-reconnecting': (_, facts) => ({
    headline: headlines['running-reconnecting'],
    explanation: `${phrases(facts).runningSince}Volcengine is connecting to the CDN again; until it succeeds, viewers may see nothing or a frozen picture.`,
    nextSteps: [lookAgain, checkPushAddress, askCdn],
    customer: `${phrases(facts).asOf} is reconnecting to the CDN, so viewers may notice an interruption until the connection is back.`,
  }),
  'running-connecting': (_, facts) => ({
    headline: headlines['running-connecting'],
    explanation: `${phrases(facts).runningSince}Volcengine is connecting to the CDN for the first time.`,
    nextSteps: [lookAgain, checkPushAddress],
    customer: `${phrases(facts).asOf} is running and is connecting to the CDN.`,
  }),
  'running-not-pushing': ({ waitsForPublisher }, facts) => {
    const { runningSince, asOf } = phrases(facts);
    return {
      headline: headlines['running-not-pushing'],
      explanation: `${runningSince}Nothing is being pushed to the CDN yet${
        waitsForPublisher === true
          ? '; pushing begins once somebody publishes in the room'
          : waitsForPublisher === false
            ? ', although the task is set to push right after its start'
            : ''
      }.`,
      nextSteps: [
        ...(waitsForPublisher === false ? [lookAgain, checkPushAddress] : [checkPublishing]),
        'Mind the idle limit (MaxIdleTime): after that long without a stream, the task ends by itself.',
      ],
      customer:
        waitsForPublisher === true
          ? `${asOf} is running and will start pushing to the CDN once somebody publishes in the room.`
          : `${asOf} is running but has not started pushing to the CDN yet.`,
    };
  },
  'running-state-unavailable': (_, facts) => ({
    headline: headlines['running-state-unavailable'],
    explanation: `${phrases(facts).runningSince}It is not known yet how the push to the CDN stands.`,
    nextSteps: [lookAgain, ticket('If it stays so')],
    customer: `${phrases(facts).asOf} is running, and we are still confirming the state of its push to the CDN.`,
  }),
  running: (_, facts) => ({
    headline: headlines.running,
    explanation: `${phrases(facts).runningSince}Volcengine reports the web capture as running.`,
    nextSteps: [
      'If the picture is wrong, ask the customer whether the page address (SourceURL) opens from the public internet.',
      'If nothing appears, see whether event notification (EnableEventNotify) is on: capture then waits until the page calls onWebcastStart().',
    ],
    customer: `${phrases(facts).asOf} is running.`,
  }),
  recording: (_, facts) => {
    const { runningSince, planned, asOf, atEndInFull } = phrases(facts);
    return facts.kind === 'pull-record'
      ? {
          headline: headlines.recording,
          explanation: `The live stream is being recorded${planned && `; the recording is planned${planned}`}.`,
          nextSteps: ['If the recording seems empty, check whether the live stream itself is up.'],
          customer: `${asOf} is in progress${atEndInFull && ` and is planned to end${atEndInFull}`}.`,
        }
      : {
          headline: headlines.recording,
          explanation: `${runningSince}Files are listed after the end; earlier only for HLS with upload while recording (EnableSyncUpload).`,
          nextSteps: [
            'Look for the files after the end; Volcengine recommends its record-finished callback for this.',
          ],
          customer: `${asOf} is in progress.`,
        };
  },
} satisfies Partial<VerdictWords>;
