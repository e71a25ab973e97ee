import type { Finding } from '../../../contract/finding.ts';
import type { RecordFile, RecordTask } from '../../../contract/task.ts';
import { toEpochMs } from '../instant.ts';
import { findLengthMs, slackMs, toStreamKeys } from './recordFile.ts';
import type { Rule } from './rule.ts';

/** The place of one file in time, and what it holds. */
interface Span {
  position: number;
  streams: string[];
  startMs: number;
  /** Infinity when the file's start or length is unknown: it may reach anywhere. */
  endMs: number;
}

/**
 * Gaps and overlaps between files of the same streams, in one pass over the files by start.
 * (Source: S3, `StartTime`, `Duration`, `StreamList`)
 */
export const filesInSequence: Rule<RecordTask> = function* ({ recordFileList }) {
  const lastOf = new Map<string, Span>();
  const coveredUntilMs = new Map<string, number>();
  for (const span of toSpans(recordFileList ?? [])) {
    const group = span.streams.join();
    const last = lastOf.get(group);
    if (last !== undefined) {
      // Where streams came and went, a file of more streams may fill what looks like a gap.
      const isFilled = span.streams.every((stream) => coveredUntilMs.get(stream) !== last.endMs);
      yield* compare(last, span, isFilled);
    }
    if (last === undefined || span.endMs >= last.endMs) lastOf.set(group, span);
    for (const stream of span.streams) {
      coveredUntilMs.set(stream, Math.max(span.endMs, coveredUntilMs.get(stream) ?? -Infinity));
    }
  }
};

function* compare(last: Span, next: Span, isFilled: boolean): Iterable<Finding> {
  const numbers = { file: last.position + 1, next: next.position + 1 };
  const path = `RecordFileList[${next.position}].StartTime`;
  const gapMs = next.startMs - last.endMs;
  const overlapMs = Math.min(last.endMs, next.endMs) - next.startMs;
  // Two that start together are two formats of one recording, where `Vid` hides the format.
  const startTogether = next.startMs - last.startMs <= slackMs;
  if (gapMs > slackMs && !isFilled) {
    yield { code: 'files-gap', severity: 'warning', path, params: { ...numbers, gapMs } };
  } else if (overlapMs > slackMs && last.endMs < Infinity && !startTogether) {
    yield { code: 'files-overlap', severity: 'info', path, params: { ...numbers, overlapMs } };
  }
}

/** The files whose streams are known, by start; those of unknown place come first. */
function toSpans(files: readonly RecordFile[]): Span[] {
  return files
    .map((file, position): Span => {
      const startMs = toEpochMs(file.startTime);
      const lengthMs = findLengthMs(file);
      const streams = toStreamKeys(file);
      return startMs === null || lengthMs === null
        ? { position, streams, startMs: -Infinity, endMs: Infinity }
        : { position, streams, startMs, endMs: startMs + lengthMs };
    })
    .filter(({ streams }) => streams.length > 0)
    .sort((a, b) => (a.startMs === b.startMs ? a.position - b.position : a.startMs - b.startMs));
}
