import type { Shade } from '../pictureState.ts';

/** Side of one tile of hatching, in CSS px. */
export const hatchTile = 14;

/** One stroke across a tile and its neighbours' corners: up to the right for overlaps, down for what is covered. */
export const hatchPaths: Record<Shade, string> = {
  overlap: 'M-2 2l4-4M0 14L14 0M12 16l4-4',
  covered: 'M-2 12l4 4M0 0l14 14M12-2l4 4',
};

/** A light stroke on a wider dark one shows on every picture. */
export const hatchStrokes = [
  { stroke: '#0c1016', strokeWidth: 3 },
  { stroke: '#fff', strokeWidth: 1.2 },
] as const;
