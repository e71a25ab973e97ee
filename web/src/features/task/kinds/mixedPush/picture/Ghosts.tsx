import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { intersect, type PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { memo } from 'react';
import { runsPastCanvas } from './canvasMargins.ts';
import { streamColour } from './streamColour.ts';

/**
 * What lies off the canvas: the whole box of each region that runs past it, faint, to be drawn below the canvas; for one
 * that nobody could see within `frame` either, a mark at the frame's edge on the way to it.
 */
export const Ghosts = memo(function Ghosts({
  layers,
  frame,
  unitsPerPx,
}: {
  layers: readonly SceneLayer[];
  /** The canvas with its margins. */
  frame: PixelBox;
  unitsPerPx: number;
}) {
  return (
    <g pointerEvents="none">
      {layers.filter(runsPastCanvas).map(({ regionIndex, streamIndex, box, cornerRadius }) => {
        const seen = intersect(box, frame);
        return seen === null ? (
          <path
            key={regionIndex}
            d={arrowTo(box, frame, unitsPerPx)}
            fill={streamColour(streamIndex)}
            stroke="#8a93a0"
            strokeWidth={unitsPerPx}
          />
        ) : (
          <rect
            key={regionIndex}
            // Cut to what can be seen and a bit, so that no dash is drawn a million px away.
            {...(intersect(box, grow(frame, frame.width)) ?? box)}
            rx={cornerRadius}
            fill={streamColour(streamIndex)}
            fillOpacity={0.22}
            stroke="#8a93a0"
            strokeWidth={1.5 * unitsPerPx}
            strokeDasharray={`${5 * unitsPerPx} ${4 * unitsPerPx}`}
          />
        );
      })}
    </g>
  );
});

const grow = ({ x, y, width, height }: PixelBox, by: number): PixelBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Half of the arrow's side on screen, in CSS px. */
const arrowPx = 9;

/** A triangle at the edge of the frame that points to a box beyond it. */
function arrowTo(box: PixelBox, frame: PixelBox, unitsPerPx: number): string {
  const size = arrowPx * unitsPerPx;
  const target = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const within = (value: number, start: number, length: number) =>
    Math.min(Math.max(value, start + 1.5 * size), Math.max(start + length - 1.5 * size, start + 1.5 * size));
  const x = within(target.x, frame.x, frame.width);
  const y = within(target.y, frame.y, frame.height);
  const angle = Math.atan2(target.y - y, target.x - x);
  const corner = (turn: number) =>
    `${(x + size * Math.cos(angle + turn)).toFixed(2)} ${(y + size * Math.sin(angle + turn)).toFixed(2)}`;
  return `M${corner(0)}L${corner((Math.PI * 2) / 3)}L${corner((-Math.PI * 2) / 3)}Z`;
}
