import type { RecordFile } from '../../contract/task.ts';
import { toCsv, type CsvCell } from '../tables/csv.ts';
import { averageKbps } from './totals.ts';

/**
 * The files of a recording as a spreadsheet: one row each, for machines as much as for people: times in UTC, lengths in
 * ms, sizes in bytes, codes as they came. `headings` name the columns: number, ObjectKey, Vid, start, ms, bytes, Kbps,
 * width, height, video codec, audio codec, streams.
 */
export function toFilesCsv(files: readonly RecordFile[], headings: readonly string[]): string {
  return toCsv([headings, ...files.map(toRow)]);
}

function toRow(file: RecordFile, position: number): CsvCell[] {
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
}
