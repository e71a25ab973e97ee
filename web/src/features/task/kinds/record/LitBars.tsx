import { useActivePlace } from '../../highlight.tsx';
import type { TimeAxis } from '../timeAxis.ts';
import { barPlace } from './FileBars.tsx';
import type { Lane } from './fileLanes.ts';

/** The active file's bar once more, over the others: all of some lanes that follows the pointer. */
export function LitBars({ lanes, axis }: { lanes: readonly Lane[]; axis: TimeAxis }) {
  const active = useActivePlace();
  return lanes.flatMap((lane, row) =>
    lane
      .filter((span) => active === `file-${span.number}`)
      .map((span) => <rect key={span.number} className="lit" {...barPlace(span, row, axis)} />),
  );
}
