import { memo, type ReactNode } from 'react';
import type { Format } from '../../../../i18n/format.ts';
import { placeOn, type TimeAxis } from '../timeAxis.ts';
import type { FileSpan, Lane } from './fileLanes.ts';
import type { Gap } from './gaps.ts';

/** Lane height in px, of which the bar takes all but the last two. */
export const laneHeight = 16;

/** One file as a bar: its place across in shares of the width, so that it needs no measuring. */
export function FileBar({
  span,
  row,
  axis,
  className,
  children,
}: {
  span: Pick<FileSpan, 'startMs' | 'endMs'> & { number?: number };
  row: number;
  axis: TimeAxis;
  className: string;
  children?: ReactNode;
}) {
  const from = placeOn(axis, span.startMs);
  return (
    <rect
      className={className}
      data-file={span.number}
      x={`${100 * from}%`}
      y={row * laneHeight}
      height={laneHeight - 2}
      style={{ width: `max(1px, ${100 * (placeOn(axis, span.endMs) - from)}%)` }}
    >
      {children}
    </rect>
  );
}

/** Every bar of some lanes, and the gaps between them. Drawn once per answer: a thousand of them must not follow the pointer. */
export const FileBars = memo(function FileBars({
  lanes,
  axis,
  gaps,
  format,
  gapWord,
}: {
  lanes: readonly Lane[];
  axis: TimeAxis;
  gaps: readonly Gap[];
  format: Format;
  gapWord: (length: string) => string;
}) {
  const gapAfter = new Map(gaps.map((gap) => [gap.file, gap]));
  return (
    <>
      <g>
        {lanes.map((lane, row) =>
          lane.map((span) => {
            const gap = gapAfter.get(span.number);
            return (
              gap !== undefined && (
                <FileBar
                  key={span.number}
                  className="gap"
                  span={{ startMs: span.endMs, endMs: span.endMs + gap.gapMs }}
                  row={row}
                  axis={axis}
                >
                  <title>{gapWord(format.duration(gap.gapMs))}</title>
                </FileBar>
              )
            );
          }),
        )}
      </g>
      <g>
        {lanes.map((lane, row) =>
          lane.map((span) => (
            <FileBar key={span.number} className="file" span={span} row={row} axis={axis} />
          )),
        )}
      </g>
    </>
  );
});
