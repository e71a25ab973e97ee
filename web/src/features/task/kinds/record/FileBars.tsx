import { memo } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { placeOn, type TimeAxis } from '../timeAxis.ts';
import type { Lane } from './fileLanes.ts';
import type { FileMarks } from './fileMarks.ts';

/** Lane height in px, of which a bar takes all but the last two. */
export const laneHeight = 16;

/** Where a stretch of time is drawn in a lane: across in shares of the width, so that nothing need be measured. */
export function barPlace(span: { startMs: number; endMs: number }, row: number, axis: TimeAxis) {
  const from = placeOn(axis, span.startMs);
  return {
    x: `${100 * from}%`,
    y: row * laneHeight,
    height: laneHeight - 2,
    style: { width: `max(1px, ${100 * (placeOn(axis, span.endMs) - from)}%)` },
  };
}

/** Every bar of some lanes, and the gaps between them. Drawn once per answer: a thousand of them must not follow the pointer. */
export const FileBars = memo(function FileBars({
  lanes,
  axis,
  marks,
  format,
  gapWord,
}: {
  lanes: readonly Lane[];
  axis: TimeAxis;
  marks: FileMarks;
  format: Format;
  gapWord: (length: string) => string;
}) {
  return lanes.map((lane, row) => (
    <g key={row}>
      {lane.map((span) => {
        const gapMs = marks.gapAfterMs.get(span.number);
        return (
          gapMs !== undefined && (
            <rect
              key={span.number}
              className="gap"
              {...barPlace({ startMs: span.endMs, endMs: span.endMs + gapMs }, row, axis)}
            >
              <title>{gapWord(format.duration(gapMs))}</title>
            </rect>
          )
        );
      })}
      {lane.map((span, position) => (
        <rect
          key={span.number}
          className={marks.empty.has(span.number) ? 'empty' : position % 2 === 0 ? 'even' : 'odd'}
          data-file={span.number}
          {...barPlace(span, row, axis)}
        />
      ))}
    </g>
  ));
});
