import type { SinglePushTask } from '@tasklens/server/contract/task';
import type { Meaning } from '../../../../ui/tones.ts';

type PushState = NonNullable<SinglePushTask['pushState']>;

const meanings: Record<PushState['name'], Meaning> = {
  pushing: 'good',
  connected: 'warning',
  reconnecting: 'warning',
  connecting: 'neutral',
  'not-started': 'neutral',
  unavailable: 'neutral',
  stopped: 'warning', // while the task runs, a stopped push is a contradiction
  unrecognised: 'warning',
};

/** What the push state's colour says; null when it says nothing, because there is none or the task is not running. */
export function pushMeaning(pushState: SinglePushTask['pushState']): Meaning | null {
  return pushState?.meaningful === true ? meanings[pushState.name] : null;
}
