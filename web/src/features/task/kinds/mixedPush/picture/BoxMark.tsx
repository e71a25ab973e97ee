import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { widthOf } from './regionLabel.ts';

// On screen, in CSS px.
const iconPx = 28;
const wordPx = 12;
const labelPx = 34;

/**
 * A glyph of @mdi/js in the middle of a box, its word below: what stands there instead of a stream. As large on screen
 * whatever the scale; where the box is too small the word goes, then the glyph.
 */
export function BoxMark({
  path,
  word,
  box,
  unitsPerPx,
}: {
  path: string;
  word: string;
  box: PixelBox;
  unitsPerPx: number;
}) {
  const widthPx = box.width / unitsPerPx;
  const heightPx = box.height / unitsPerPx;
  if (widthPx < iconPx || heightPx < iconPx) return null;
  const hasWord = heightPx >= 2 * labelPx + iconPx + 1.5 * wordPx && widthPx >= (widthOf(word) + 1) * wordPx;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const scale = (iconPx / 24) * unitsPerPx;
  return (
    <g pointerEvents="none" fill="#fff" stroke="#0c1016" strokeOpacity={0.7} strokeLinejoin="round">
      <path
        d={path}
        paintOrder="stroke"
        strokeWidth={2}
        transform={`translate(${middle.x - 12 * scale} ${middle.y - 12 * scale}) scale(${scale})`}
      />
      {hasWord && (
        <text
          x={middle.x}
          y={middle.y + (iconPx / 2 + 1.2 * wordPx) * unitsPerPx}
          fontSize={wordPx * unitsPerPx}
          textAnchor="middle"
          strokeWidth={2.5 * unitsPerPx}
          paintOrder="stroke"
        >
          {word}
        </text>
      )}
    </g>
  );
}
