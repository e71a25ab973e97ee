import type { RecordFile } from '../../../contract/task.ts';

/** Times of files that differ by no more than this are taken as equal. */
export const slackMs = 1000;

/**
 * Length of a file in ms; null when unknown. Bytes with length 0 count as unknown: with HLS and sync upload a length may
 * be left at 0. (Source: task-types §5 "Duration")
 */
export function findLengthMs({ duration, size }: RecordFile): number | null {
  if (duration === null || duration < 0) return null;
  return duration === 0 && size !== 0 ? null : duration;
}

/**
 * One key per stream a file holds, in a fixed order. The format, read from the ending of `ObjectKey`, is part of it:
 * several formats at once give several files of the same stream. (Source: S3, `StreamList`; task-types §5 "Formats")
 */
export function toStreamKeys({ streamList, objectKey }: RecordFile): string[] {
  const format = /\.([^./]+)$/.exec(objectKey ?? '')?.[1]?.toLowerCase() ?? null;
  return (streamList ?? [])
    .map(({ userId, streamType }) => JSON.stringify([format, userId, streamType?.code ?? 0]))
    .sort();
}
