import type { RecordFile } from '@tasklens/server/contract/task';
import { msOf } from '../timeAxis.ts';

/** One file on the time axis, epoch ms. `number` counts from 1 in the vendor's order. */
export interface FileSpan {
  number: number;
  startMs: number;
  endMs: number;
}

/** Files that stand side by side in one row, earliest first, none overlapping the next. */
export type Lane = readonly FileSpan[];

/** The lanes of files that hold the same streams; `file` is the first of them, to name the streams by. */
export interface LaneGroup {
  file: RecordFile;
  lanes: readonly Lane[];
}

/** With more sets of streams than this, lanes by stream would fill the page; then files only part where they overlap. */
const mostGroups = 8;

/** A file's place in time; null when the answer does not say when it began. A file without a length is a moment. */
export function toSpan(file: RecordFile, position: number): FileSpan | null {
  const startMs = msOf(file.startTime);
  return startMs === null
    ? null
    : { number: position + 1, startMs, endMs: startMs + Math.max(0, file.duration ?? 0) };
}

/** Which streams a file holds, as text that is equal for equal sets. */
function streamsKey({ streamList }: RecordFile): string {
  return (streamList ?? [])
    .map(({ userId, streamType }) => JSON.stringify([userId, streamType?.code ?? null]))
    .toSorted()
    .join();
}

/** Files in as few lanes as show them all: one for each set of streams, more where files of a set overlap. */
export function toLaneGroups(files: readonly RecordFile[]): LaneGroup[] {
  const groups = new Map<string, { file: RecordFile; spans: FileSpan[] }>();
  files.forEach((file, position) => {
    const span = toSpan(file, position);
    if (span === null) return;
    const key = streamsKey(file);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { file, spans: [span] });
    else group.spans.push(span);
  });
  const parted = [...groups.values()];
  const [first] = parted;
  if (first !== undefined && parted.length > mostGroups) {
    return [{ file: first.file, lanes: pack(parted.flatMap(({ spans }) => spans)) }];
  }
  return parted.map(({ file, spans }) => ({ file, lanes: pack(spans) }));
}

/** Each file goes to the first lane that is free when it begins. */
function pack(spans: readonly FileSpan[]): FileSpan[][] {
  const lanes: { spans: FileSpan[]; freeFromMs: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.startMs - b.startMs || a.number - b.number)) {
    const free = lanes.find((lane) => lane.freeFromMs <= span.startMs);
    if (free === undefined) lanes.push({ spans: [span], freeFromMs: span.endMs });
    else {
      free.spans.push(span);
      free.freeFromMs = span.endMs;
    }
  }
  return lanes.map((lane) => lane.spans);
}
