import type { RtcKind } from '../../contract/kinds.ts';
import type { KindedTask } from '../../contract/task.ts';

/** A task of an RTC room that still knows its kind. */
export type KindedRtcTask = Extract<KindedTask, { kind: RtcKind }>;
