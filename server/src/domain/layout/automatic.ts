import type { Layout } from '../../contract/task.ts';
import type { CanvasSize, PixelBox } from './pixelBox.ts';

/** The modes whose places the vendor decides by itself; what it calls none of its own stays `unrecognised`. */
export type AutomaticMode = Exclude<NonNullable<Layout['layoutMode']>['name'], 'custom'>;

/** Most streams in one mix at this API version. (Source: task-types §3) */
export const mostHeads = 17;

/** One cell of a sketch. */
export interface AutomaticCell {
  box: PixelBox;
  /** `main`: the large window. `spare`: nobody's, it shows the background. */
  role: 'main' | 'person' | 'spare';
  /** Counts the people from 1, the main one not among them; 0 for a cell of any other role. */
  person: number;
}

/**
 * How an automatic layout may look with `heads` people, 1 … 17: assumed all of it, since the vendor shows the places in
 * pictures alone. The cells tile the canvas in whole px. Null where there is not even a likely arrangement: for seventeen
 * people in the adaptive layout, which have a picture of their own, and for a mode that is not documented.
 * (Source: task-types §3.3 "Automatic layouts")
 */
export function sketchAutomatic({
  mode,
  heads,
  canvas,
}: {
  mode: AutomaticMode;
  heads: number;
  canvas: CanvasSize;
}): AutomaticCell[] | null {
  switch (mode) {
    case 'adaptive':
      return heads < mostHeads ? sketchAdaptive(heads, canvas) : null;
    case 'vertical':
      return sketchVertical(heads, canvas);
    case 'side-by-side':
      return sketchSideBySide(heads, canvas);
    case 'unrecognised':
      return null;
  }
}

/**
 * A grid for as many as there are: 1 full, 2 halves, 3–4 2 × 2, 5–9 3 × 3, 10–16 4 × 4. The page has pictures for 2, 4,
 * 5–9, 10–16 and 17; that they are these grids, filled row by row, is assumed. Spare cells are documented.
 * (Source: task-types §3.3 "Adaptive")
 */
function sketchAdaptive(heads: number, canvas: CanvasSize): AutomaticCell[] {
  const columns = Math.ceil(Math.sqrt(heads));
  const rows = heads === 2 ? 1 : columns;
  return Array.from({ length: columns * rows }, (_, position) =>
    toCell(position, heads, {
      across: trackOf(canvas.width, position % columns, columns),
      down: trackOf(canvas.height, Math.floor(position / columns), rows),
    }),
  );
}

const smallRows = 4;
const largeTracks = 3;

/**
 * One large window and small ones, some of them spare, as documented. Assumed: that the large one is on the left, three
 * times as wide as a small one, and that the small ones stand in as many columns of four as they need.
 * (Source: task-types §3.3 "Vertical")
 */
function sketchVertical(heads: number, canvas: CanvasSize): AutomaticCell[] {
  const small = heads - 1;
  const columns = Math.max(1, Math.ceil(small / smallRows));
  const tracks = largeTracks + columns;
  const large = trackOf(canvas.width, 0, tracks, largeTracks);
  return [
    { box: { x: 0, y: 0, width: large.size, height: canvas.height }, role: 'main', person: 0 },
    ...Array.from({ length: columns * smallRows }, (_, position) =>
      toCell(position, small, {
        across: trackOf(canvas.width, largeTracks + Math.floor(position / smallRows), tracks),
        down: trackOf(canvas.height, position % smallRows, smallRows),
      }),
    ),
  ];
}

/** Equal columns: a guess from the layout's name alone, nothing of it is documented. (Source: task-types §3.3) */
function sketchSideBySide(heads: number, canvas: CanvasSize): AutomaticCell[] {
  return Array.from({ length: heads }, (_, position) =>
    toCell(position, heads, {
      across: trackOf(canvas.width, position, heads),
      down: { start: 0, size: canvas.height },
    }),
  );
}

/** A stretch of one side of the canvas, in px. */
interface Track {
  start: number;
  size: number;
}

/** The track at `position` of a side cut into `count` equal ones; each edge is rounded once, so that no px is lost. */
function trackOf(sidePx: number, position: number, count: number, span = 1): Track {
  const start = Math.round((sidePx * position) / count);
  return { start, size: Math.round((sidePx * (position + span)) / count) - start };
}

function toCell(
  position: number,
  people: number,
  { across, down }: { across: Track; down: Track },
): AutomaticCell {
  const box = { x: across.start, y: down.start, width: across.size, height: down.size };
  return position < people
    ? { box, role: 'person', person: position + 1 }
    : { box, role: 'spare', person: 0 };
}
