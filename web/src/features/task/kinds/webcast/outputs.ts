import type { WebcastTask } from '@tasklens/server/contract/task';

/** One video output of a web capture. `assumed` when part of its size is the vendor's default, not in the answer. */
export interface Output {
  /** Counts from 1, in the vendor's order. */
  number: number;
  widthPx: number;
  heightPx: number;
  assumed: boolean;
  /** Frames per second. */
  frameRate: number | null;
  /** Kbps at most; 0 is adaptive. */
  bitrate: number | null;
}

/** (Source: task-types §4: an empty list means one output with defaults) */
const defaultWidthPx = 1280;
const defaultHeightPx = 720;

type Solution = NonNullable<WebcastTask['videoSolutions']>[number];

const allByDefault: Solution = { width: null, height: null, frameRate: null, bitrate: null };

/** The outputs with sizes that can be drawn; at least one. */
export function toOutputs(solutions: WebcastTask['videoSolutions']): [Output, ...Output[]] {
  const [first = allByDefault, ...rest] = solutions ?? [];
  return [toOutput(first, 0), ...rest.map((solution, position) => toOutput(solution, position + 1))];
}

function toOutput({ width, height, frameRate, bitrate }: Solution, position: number): Output {
  return {
    number: position + 1,
    widthPx: width ?? defaultWidthPx,
    heightPx: height ?? defaultHeightPx,
    assumed: width === null || height === null,
    frameRate,
    bitrate,
  };
}
