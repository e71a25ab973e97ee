import type { RecordFile } from '@tasklens/server/contract/task';
import type { Format } from '@tasklens/server/domain/words/format';
import { msOf } from '../timeAxis.ts';

/** When, how long and how large, as far as known: `17:00:02 UTC+8 · 10 min · 29 MB`. */
export function describeFile({ startTime, duration, size }: RecordFile, format: Format): string {
  return [
    msOf(startTime) === null || startTime === null ? null : format.instant(startTime),
    duration === null ? null : format.duration(duration),
    size === null ? null : format.bytes(size),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
