import type { Shade } from '../pictureState.ts';
import { hatchPaths, hatchStrokes, hatchTile } from './hatch.ts';

/** A sample of a kind of hatching, for the legend. */
export function HatchSwatch({ shade }: { shade: Shade }) {
  return (
    <svg width={16} height={16} viewBox={`0 0 ${hatchTile} ${hatchTile}`} aria-hidden>
      <rect width="100%" height="100%" fill="#6b7480" />
      {hatchStrokes.map((stroke) => (
        <path key={stroke.stroke} d={hatchPaths[shade]} fill="none" {...stroke} />
      ))}
    </svg>
  );
}
