import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import type { Outline } from './outline.ts';
import { useCompareWords } from '../words.ts';

/**
 * A region's outline with whose it is, and what became of it where something did. What is gone hides nothing, and has its
 * words at the bottom, where what stands there now has none.
 */
export function OutlineBox({
  outline: { box, outcome, userId, streamIndex },
  canvas,
  isGone = false,
}: {
  outline: Outline;
  canvas: CanvasSize;
  isGone?: boolean;
}) {
  const { layouts: words } = useCompareWords();
  const size = Math.max(canvas.width, canvas.height) / 36;
  const lines = [
    userId ?? words.streamNumber(streamIndex),
    ...(outcome === 'same' ? [] : [words.regionOutcomes[outcome]]),
  ];
  const top = isGone ? box.y + box.height - size * (1.25 * lines.length + 0.5) : box.y;
  return (
    <g>
      <rect className={isGone ? outcome : `fill ${outcome}`} {...box} />
      {lines.map((line, at) => (
        <text
          key={line}
          x={box.x + size / 2}
          y={top + size * 1.25 * (at + 1)}
          fontSize={size}
          fontWeight={at === 0 ? 600 : 400}
        >
          {shorten(line, (box.width - size) / size)}
        </text>
      ))}
    </g>
  );
}

/** What fits; `ems` is the room in units of the font's size. The list below the pictures has the whole name. */
function shorten(line: string, ems: number): string {
  let fitting = '';
  let used = 0.8; // of the dots
  for (const character of line) {
    used += character.charCodeAt(0) > 0x2e7f ? 1 : 0.62; // Chinese characters are as wide as they are high
    if (used > ems) return fitting === '' ? '' : `${fitting}…`;
    fitting += character;
  }
  return line;
}
