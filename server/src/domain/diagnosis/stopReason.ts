import type { RtcKind } from '../../contract/kinds.ts';
import type { SinglePushTask, StopReasonName } from '../../contract/task.ts';

/** A stop reason the vendor really gave: its word as it came, and our name for it. */
interface GivenReason {
  word: string;
  name: StopReasonName;
}

/** The reason the task came with; null when the vendor gave none. */
export function findReason({ stopReason }: Pick<SinglePushTask, 'stopReason'>): GivenReason | null {
  const word = String(stopReason?.code ?? '');
  return stopReason === null || word === '' ? null : { word, name: stopReason.name };
}

const ofEveryKind = ['unknown', 'stopped-by-api', 'start-failed'] as const;

/** The reasons each kind's page lists; any other tells us nothing about that kind. (Source: S0–S3, `StopReason`) */
export const listedReasons: Record<RtcKind, readonly StopReasonName[]> = {
  'single-push': [...ofEveryKind, 'idle-timeout', 'user-disconnected'],
  'mixed-push': [...ofEveryKind, 'idle-timeout', 'user-disconnected'],
  webcast: [...ofEveryKind, 'max-running-time-exceeded'],
  record: [...ofEveryKind, 'idle-timeout'],
};
