import { cropFrame } from '@tasklens/server/domain/layout/sourceCrop';
import type { SceneLayer } from '@tasklens/server/domain/layout/layer';
import { frameOf, type FrameShape } from '@tasklens/server/domain/layout/source';
import { streamColour } from '../streamColour.ts';
import { useRegionCardWords } from './words.ts';

const heightPx = 72;

/** The whole frame of a source, small, with the part marked that its crop keeps. */
export function CropInset({ layer, shape }: { layer: SceneLayer; shape: FrameShape }) {
  const words = useRegionCardWords();
  const frame = frameOf(shape);
  const kept = cropFrame(layer.crop, frame);
  const line = (frame.height / heightPx) * 1.5;
  return (
    <svg
      role="img"
      aria-label={words.cropInset(shape)}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      height={heightPx}
      style={{ display: 'block' }}
    >
      <rect {...frame} fill={streamColour(layer.streamIndex)} fillOpacity={0.35} />
      <rect {...kept} fill={streamColour(layer.streamIndex)} stroke="#f2bb57" strokeWidth={line} />
      <rect {...frame} fill="none" stroke="currentColor" strokeOpacity={0.5} strokeWidth={line} />
    </svg>
  );
}
