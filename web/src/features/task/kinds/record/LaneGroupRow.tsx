import Box from '@mui/material/Box';
import type { Format } from '../../../../i18n/format.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useHighlight } from '../../highlight.tsx';
import type { TimeAxis } from '../timeAxis.ts';
import { FileBar, FileBars, laneHeight } from './FileBars.tsx';
import type { LaneGroup } from './fileLanes.ts';
import type { Gap } from './gaps.ts';
import { streamsText } from './streamsText.ts';

/** The bars of files that hold the same streams; `named` puts the streams above them. */
export function LaneGroupRow({
  group,
  named,
  axis,
  gaps,
  format,
}: {
  group: LaneGroup;
  named: boolean;
  axis: TimeAxis;
  gaps: readonly Gap[];
  format: Format;
}) {
  const messages = useMessages();
  const { record } = messages.kindView;
  const { active } = useHighlight();
  const lit = group.lanes.flatMap((lane, row) =>
    lane.filter((span) => active === `file-${span.number}`).map((span) => ({ span, row })),
  );
  return (
    <>
      <Box sx={{ typography: 'caption', color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {named ? streamsText(group.file, format, messages) : record.files}
      </Box>
      <Box
        component="svg"
        aria-hidden
        width="100%"
        height={group.lanes.length * laneHeight}
        sx={(theme) => ({
          display: 'block',
          overflow: 'visible',
          '& .file': { fill: theme.vars?.palette.tone.neutral.main, fillOpacity: 0.5, cursor: 'pointer' },
          '& .file:nth-of-type(even)': { fillOpacity: 0.75 },
          '& .gap': {
            fill: theme.vars?.palette.tone.warning.soft,
            stroke: theme.vars?.palette.tone.warning.main,
            strokeDasharray: '3 2',
          },
          '& .lit': { fill: theme.vars?.palette.primary.main, pointerEvents: 'none' },
        })}
      >
        <FileBars lanes={group.lanes} axis={axis} gaps={gaps} format={format} gapWord={record.gap} />
        {lit.map(({ span, row }) => (
          <FileBar key={span.number} className="lit" span={span} row={row} axis={axis} />
        ))}
      </Box>
    </>
  );
}
