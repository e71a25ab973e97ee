import type { RegionLabel } from './regionLabel.ts';

/**
 * A region's label in white, its corner at `x`, `y` of the canvas. `edge` is the width of a dark edge around the letters,
 * which keeps them readable where anything may show through; 0 for none.
 */
export function RegionText({
  label,
  x,
  y,
  edge,
}: {
  label: RegionLabel;
  x: number;
  y: number;
  edge: number;
}) {
  return label.lines.map((line) => (
    <text
      key={line.y}
      x={x + line.x}
      y={y + line.y}
      fontSize={label.fontSize}
      fill="#fff"
      stroke="#0c1016"
      strokeOpacity={0.7}
      strokeWidth={edge}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
      aria-hidden
    >
      {line.name !== null && <tspan fontWeight={600}>{line.name}</tspan>}
      {line.detail !== null && <tspan>{line.name === null ? line.detail : ` ${line.detail}`}</tspan>}
    </text>
  ));
}
