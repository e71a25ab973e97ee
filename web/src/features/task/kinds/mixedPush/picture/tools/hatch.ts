import type { Shade } from '../pictureState.ts';

/** Side of one tile of hatching, in CSS px. */
export const hatchTile = 10;

/** One stroke across a tile and its neighbours' corners: up to the right for overlaps, down for what is covered. */
export const hatchPaths: Record<Shade, string> = {
  overlap: 'M-2 2l4-4M0 10L10 0M8 12l4-4',
  covered: 'M-2 8l4 4M0 0l10 10M8-2l4 4',
};

/** A light stroke on a wider dark one shows on every picture. */
export const hatchStrokes = [
  { stroke: '#0c1016', strokeWidth: 3.5 },
  { stroke: '#fff', strokeWidth: 1.5 },
] as const;
