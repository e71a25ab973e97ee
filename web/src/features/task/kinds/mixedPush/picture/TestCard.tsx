import type { DrawnImage } from '@tasklens/server/domain/layout/drawnImage';
import type { PixelBox } from '@tasklens/server/domain/layout/pixelBox';
import { frameOf, type FrameShape } from '@tasklens/server/domain/layout/source';
import { shownFrame } from './shownFrame.ts';
import { streamColour } from './streamColour.ts';

/** `id` of a shape's lines, among the drawing's own ids. */
export const cardId = (prefix: string, shape: FrameShape) => `${prefix}-${shape.replace(':', 'x')}`;

/** As much of a test card as is worth drawing. */
export type CardDetail = 'full' | 'circle' | 'plain';

/**
 * The stream's frame where the vendor would draw it, as a test card: what happens to the frame happens to the card. The
 * inner `svg` shows just that part of the frame, so that its place and `viewBox` are the whole of the mathematics.
 */
export function TestCard({
  drawn,
  shape,
  streamIndex,
  detail,
  idPrefix,
}: {
  drawn: DrawnImage;
  shape: FrameShape;
  streamIndex: number | null;
  detail: CardDetail;
  idPrefix: string;
}) {
  const part = shownFrame(drawn);
  if (drawn.shown === null || part === null) return null;
  const { width, height } = frameOf(shape);
  return (
    <>
      <rect {...drawn.shown} fill={streamColour(streamIndex)} />
      {detail !== 'plain' && (
        <svg {...drawn.shown} viewBox={printBox(part)} preserveAspectRatio="none">
          {detail === 'full' ? <use href={`#${cardId(idPrefix, shape)}`} /> : <CardCircle shape={shape} />}
          {detail === 'full' && streamIndex !== null && (
            <text
              x={width / 2}
              y={height / 2 + 40}
              fontSize={180}
              fontWeight={600}
              textAnchor="middle"
              fill="#fff"
              fillOpacity={0.4}
            >
              {streamIndex}
            </text>
          )}
        </svg>
      )}
    </>
  );
}

/** The lines of one shape's card, drawn once for all streams of that shape. */
export function CardLines({ shape, idPrefix }: { shape: FrameShape; idPrefix: string }) {
  const { width, height } = frameOf(shape);
  return (
    <g id={cardId(idPrefix, shape)} fill="none" stroke="#fff">
      <path d={gridOf(width, height)} strokeOpacity={0.12} strokeWidth={2} />
      <rect
        x={4}
        y={4}
        width={width - 8}
        height={height - 8}
        strokeOpacity={0.35}
        strokeWidth={5}
        strokeDasharray="20 12"
      />
      <path d={cornersOf(width, height)} strokeOpacity={0.7} strokeWidth={12} />
      <CardCircle shape={shape} />
      <text
        x={width / 2}
        y={height / 2 + 150}
        fontSize={80}
        textAnchor="middle"
        fill="#fff"
        fillOpacity={0.6}
        stroke="none"
      >
        {shape}
      </text>
    </g>
  );
}

function CardCircle({ shape }: { shape: FrameShape }) {
  const { width, height } = frameOf(shape);
  return (
    <circle
      cx={width / 2}
      cy={height / 2}
      r={Math.min(width, height) * 0.44}
      fill="none"
      stroke="#fff"
      strokeOpacity={0.4}
      strokeWidth={6}
    />
  );
}

const printBox = ({ x, y, width, height }: PixelBox) => `${x} ${y} ${width} ${height}`;

/** Divides every shape's frame evenly. */
const cell = 80;

function gridOf(width: number, height: number): string {
  let lines = '';
  for (let x = cell; x < width; x += cell) lines += `M${x} 0V${height}`;
  for (let y = cell; y < height; y += cell) lines += `M0 ${y}H${width}`;
  return lines;
}

const mark = 72;

function cornersOf(width: number, height: number): string {
  const right = width - 8;
  const bottom = height - 8;
  return [
    `M8 ${mark}V8H${mark}`,
    `M${width - mark} 8H${right}V${mark}`,
    `M${right} ${height - mark}V${bottom}H${width - mark}`,
    `M${mark} ${bottom}H8V${height - mark}`,
  ].join('');
}
