import { mapSide, plotSide, type Plane } from './planes.ts';

const names = ['x', 'y', 'z'] as const;
const from = (mapSide - plotSide) / 2;
const to = mapSide - from;
const middle = mapSide / 2;
const quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => from + share * plotSide);

/** The square of −100 … 100 with its middle lines, and which coordinate runs where. */
export function MapGrid({ plane }: { plane: Plane }) {
  return (
    <g aria-hidden pointerEvents="none">
      <rect x={from} y={from} width={plotSide} height={plotSide} fill="var(--paper)" />
      {quarters.map((at) => (
        <path
          key={at}
          d={`M${at} ${from}V${to}M${from} ${at}H${to}`}
          stroke="var(--hatch)"
          strokeWidth={at === middle ? 2 : 1}
        />
      ))}
      <g fontSize={11} fill="var(--quiet)">
        <text x={middle} y={from - 8} textAnchor="middle">{`↑ ${names[plane.upward]} 100`}</text>
        <text x={middle} y={to + 17} textAnchor="middle">{`↓ ${names[plane.upward]} −100`}</text>
        <text x={to} y={to + 17} textAnchor="end">{`${names[plane.across]} 100 →`}</text>
        <text x={from} y={to + 17}>{`← ${names[plane.across]} −100`}</text>
      </g>
    </g>
  );
}
