import type { RecordFile } from '@tasklens/server/contract/task';
import type { CsvCell } from '../csv.ts';
import { averageKbps } from './totals.ts';

/**
 * One row per file, for machines as much as for people: times in UTC, lengths in ms, sizes in bytes, codes as they came.
 * Columns: number, ObjectKey, Vid, start, ms, bytes, Kbps, width, height, video codec, audio codec, streams.
 */
export function toCsvRows(files: readonly RecordFile[]): CsvCell[][] {
  return files.map((file, position) => {
    const kbps = averageKbps(file);
    return [
      position + 1,
      file.objectKey,
      file.vid,
      file.startTime,
      file.duration,
      file.size,
      kbps === null ? null : Math.round(kbps),
      file.videoWidth,
      file.videoHeight,
      file.videoCodec?.code ?? null,
      file.audioCodec?.code ?? null,
      (file.streamList ?? [])
        .map(({ userId, streamType }) => `${userId ?? ''}:${streamType?.name ?? ''}`)
        .join(' '),
    ];
  });
}
