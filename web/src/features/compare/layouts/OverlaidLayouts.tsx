import type { CanvasSize } from '@tasklens/server/domain/layout/pixelBox';
import { useCompareWords } from '../words.ts';
import { centreOf, type Outline } from './outline.ts';
import { OutlineBox } from './OutlineBox.tsx';
import { OutlinePicture } from './OutlinePicture.tsx';

/** The right layout over what is gone or moved of the left one. */
export function OverlaidLayouts({
  canvas,
  before,
  after,
}: {
  canvas: CanvasSize;
  before: readonly Outline[];
  after: readonly Outline[];
}) {
  const { layouts: words } = useCompareWords();
  const moves = before.flatMap((from) => {
    const to = after.find(({ key }) => key === from.key);
    return from.outcome === 'moved' && to !== undefined ? [{ from, to }] : [];
  });
  return (
    <OutlinePicture name={words.overlay} canvas={canvas}>
      {after.map((outline) => (
        <OutlineBox key={outline.key} outline={outline} canvas={canvas} />
      ))}
      {before
        .filter(({ outcome }) => outcome === 'removed')
        .map((outline) => (
          <OutlineBox key={outline.key} outline={outline} canvas={canvas} isGone />
        ))}
      {moves.map(({ from, to }) => (
        <g key={from.key}>
          <rect className="moved before" {...from.box} />
          <Arrow
            from={centreOf(from.box)}
            to={centreOf(to.box)}
            size={Math.max(canvas.width, canvas.height) / 60}
          />
        </g>
      ))}
    </OutlinePicture>
  );
}

interface Point {
  x: number;
  y: number;
}

function Arrow({ from, to, size }: { from: Point; to: Point; size: number }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < size) return null; // it has grown or shrunk around its middle
  const turned = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    <>
      <path className="arrow" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <path
        className="head"
        transform={`translate(${to.x} ${to.y}) rotate(${turned})`}
        d={`M0 0L${-size} ${size / 2}L${-size} ${-size / 2}Z`}
      />
    </>
  );
}
