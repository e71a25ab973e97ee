import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import type { RegionLabel } from './regionLabel.ts';

/**
 * A region's label in white, cut off at `box` should its letters run wider than thought. `edge` is the width of a dark
 * edge around the letters, which keeps them readable where anything may show through; 0 for none.
 */
export function RegionText({ label, box, edge }: { label: RegionLabel; box: PixelBox; edge: number }) {
  return (
    <svg {...box} aria-hidden pointerEvents="none">
      {label.lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          fontSize={label.fontSize}
          fill="#fff"
          stroke="#0c1016"
          strokeOpacity={0.7}
          strokeWidth={edge}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {line.name !== null && <tspan fontWeight={600}>{line.name}</tspan>}
          {line.detail !== null && <tspan>{line.name === null ? line.detail : ` ${line.detail}`}</tspan>}
        </text>
      ))}
    </svg>
  );
}
